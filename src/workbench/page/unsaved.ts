import type { Grid } from "../grid/grid.ts";
import { byId } from "./elements.ts";

/** Knows whether anything was written since the workbook was opened or saved, and asks before it is dropped. */
export class Unsaved {
  #dirty = false;

  constructor(grid: Grid) {
    grid.listen(({ kind }) => {
      if (kind === "changed" || kind === "added" || kind === "deleted") this.#dirty = true;
    });
    window.addEventListener("beforeunload", (event) => {
      if (this.#dirty) event.preventDefault();
    });
  }

  /** The workbook is as its file, or as new. */
  settle(): void {
    this.#dirty = false;
  }

  /** True where there is nothing to lose, or the person says so. */
  mayDrop(): Promise<boolean> {
    if (!this.#dirty) return Promise.resolve(true);
    const dialog = byId<HTMLDialogElement>("unsaved");
    dialog.returnValue = "";
    dialog.showModal();
    return new Promise((resolve) => {
      dialog.addEventListener("close", () => resolve(dialog.returnValue === "drop"), { once: true });
    });
  }
}
