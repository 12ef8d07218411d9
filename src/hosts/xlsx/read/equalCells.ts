import type { XlsxCell } from "../xlsxWorkbook.ts";

/** More are not remembered: a sheet whose figures are all different would only fill the memory. */
const MOST = 65_536;
/** Longer figures seldom come again, and V8 would keep the whole piece of the file that they were cut from. */
const LONGEST = 12;

/**
 * Typed cells that are the same are one object: in a large sheet most come again, and a cell takes more memory than its
 * text in the file. A cell is known by its text there and by its kind: its attributes `t` and `s`.
 */
export class EqualCells {
  readonly #ofKind = new Map<string, Map<string, XlsxCell>>();
  #count = 0;
  #kind = "";
  #last = new Map<string, XlsxCell>();

  /** Undefined where none that is known is the same. */
  find(kind: string, text: string): XlsxCell | undefined {
    return text.length > LONGEST ? undefined : this.#knownOf(kind).get(text);
  }

  keep(kind: string, text: string, cell: XlsxCell): void {
    if (text.length > LONGEST || this.#count >= MOST) return;
    this.#count += 1;
    this.#knownOf(kind).set(text, cell);
  }

  /** The cells of a row are often of one kind. */
  #knownOf(kind: string): Map<string, XlsxCell> {
    if (kind === this.#kind) return this.#last;
    const known = this.#ofKind.get(kind) ?? new Map<string, XlsxCell>();
    this.#ofKind.set(kind, known);
    [this.#kind, this.#last] = [kind, known];
    return known;
  }
}
