import { byId } from "./elements.ts";

/**
 * Pixels. Excel on the desktop gives a task pane 320 on a screen of 1366, Excel on the web 350 (Office Add-ins
 * documentation, "Task panes"), and it can be dragged.
 */
const NARROWEST = 300;
const WIDEST = 700;
const STANDARD = 320;
const STEP = 10;

export function startSplitter(): void {
  const splitter = byId("splitter");
  let width = STANDARD;
  const setWidth = (wanted: number) => {
    width = Math.min(WIDEST, Math.max(NARROWEST, wanted));
    document.documentElement.style.setProperty("--pane-width", `${width}px`);
    splitter.setAttribute("aria-valuenow", String(width));
  };
  splitter.setAttribute("aria-valuemin", String(NARROWEST));
  splitter.setAttribute("aria-valuemax", String(WIDEST));
  setWidth(width);

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    document.body.classList.add("dragging");
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) setWidth(window.innerWidth - event.clientX);
  });
  splitter.addEventListener("lostpointercapture", () => document.body.classList.remove("dragging"));
  splitter.addEventListener("keydown", ({ key }) => {
    if (key === "ArrowLeft") setWidth(width + STEP);
    if (key === "ArrowRight") setWidth(width - STEP);
  });
}
