import { byId } from "./elements.ts";
import type { Pane } from "./pane.ts";

const REACHABLE = "button, select, input, a[href], [tabindex='0']";
const GRID_EDITOR = "#grid [contenteditable=true], #grid input, #grid [tabindex]";

/** A part of the window that F6 goes to, as in Excel. */
interface Part {
  readonly has: () => boolean;
  readonly enter: () => void;
}

/** F6 goes from the grid to the pane, to the bar, and round again; with Shift the other way. */
export function startPartKeys(pane: Pane): (paneWindow: Window) => void {
  let inGrid: HTMLElement | null = null;
  let inPane: HTMLElement | null = null;
  const bar = byId("file-name").closest<HTMLElement>(".bar")!;
  const parts: readonly Part[] = [
    {
      has: () => !parts[1]!.has() && !parts[2]!.has(),
      enter: () => (inGrid?.isConnected ? inGrid : document.querySelector<HTMLElement>(GRID_EDITOR))?.focus(),
    },
    {
      has: () => document.activeElement?.tagName === "IFRAME",
      enter: () => enterPane(pane.window, inPane),
    },
    {
      has: () => bar.contains(document.activeElement),
      enter: () => bar.querySelector<HTMLElement>("button")?.focus(),
    },
  ];
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopPropagation();
    const here = parts.findIndex((part) => part.has());
    if (here === 0 && document.activeElement instanceof HTMLElement) inGrid = document.activeElement;
    parts[(here + (event.shiftKey ? parts.length - 1 : 1)) % parts.length]!.enter();
  };
  window.addEventListener("keydown", onKey, true);
  return (paneWindow) => {
    inPane = null;
    paneWindow.addEventListener("keydown", onKey, true);
    /* The browser forgets it: who leaves a frame leaves its focus at the frame's beginning. */
    paneWindow.document.addEventListener("focusin", ({ target }) => {
      inPane = target as HTMLElement;
    });
  };
}

/** Where the keyboard was in the pane, else its first field. */
function enterPane(paneWindow: Window | null, before: HTMLElement | null): void {
  if (!paneWindow) return;
  paneWindow.focus();
  const place = before?.isConnected ? before : paneWindow.document.querySelector<HTMLElement>(REACHABLE);
  place?.focus();
}
