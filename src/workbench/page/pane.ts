import { byId } from "./elements.ts";

const ADDRESS = "pane.html";

/** The task pane: a page of its own, which a new workbook gets anew, as in Excel. */
export class Pane {
  #frame: HTMLIFrameElement | null = null;
  readonly #loaded: () => void;

  constructor(loaded: () => void) {
    this.#loaded = loaded;
  }

  get window(): Window | null {
    return this.#frame?.contentWindow ?? null;
  }

  load(): void {
    const frame = document.createElement("iframe");
    frame.title = "Opgaverude";
    frame.src = ADDRESS;
    frame.addEventListener("load", () => {
      byId("pane-title").textContent = frame.contentDocument?.title ?? "";
      this.#loaded();
    });
    this.#frame = frame;
    byId("pane-place").replaceChildren(frame);
  }
}
