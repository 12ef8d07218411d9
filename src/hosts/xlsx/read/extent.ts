import type { CellRange } from "../../../domain/workbook/address.ts";

/** The smallest rectangle around the cells it was told of. */
export class Extent {
  #top = Infinity;
  #left = Infinity;
  #bottom = -1;
  #right = -1;

  add(row: number, column: number): void {
    if (row < this.#top) this.#top = row;
    if (row > this.#bottom) this.#bottom = row;
    if (column < this.#left) this.#left = column;
    if (column > this.#right) this.#right = column;
  }

  get range(): CellRange | null {
    if (this.#bottom < 0) return null;
    return { top: this.#top, left: this.#left, bottom: this.#bottom, right: this.#right };
  }
}

export function areaOf(range: CellRange | null): number {
  return range === null ? 0 : (range.right - range.left + 1) * (range.bottom - range.top + 1);
}
