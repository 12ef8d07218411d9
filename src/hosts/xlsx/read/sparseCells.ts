import { toA1, type CellRange, type CellRef } from "../../../domain/workbook/address.ts";
import { tooLarge, within } from "../failure.ts";
import { LIMITS } from "../limits.ts";
import { PLAIN_LOOK, type XlsxCell } from "../workbook.ts";
import type { ArrayFormula } from "./formulaReader.ts";

const BLANK: XlsxCell = { value: { kind: "blank" }, formula: null, numberFormat: "General", look: PLAIN_LOOK };

const hasContent = (cell: XlsxCell): boolean => cell.value.kind !== "blank" || cell.formula !== null;

/** Counts the cells of a whole workbook while it is read. */
export interface CellBudget {
  filled: number;
  area: number;
}

/** The cells of one sheet as they come out of the file, before they are laid in a rectangle. */
export class SparseCells {
  readonly #rows = new Map<number, Map<number, XlsxCell>>();
  readonly #sheet: string;
  readonly #budget: CellBudget;
  #range: CellRange | null = null;

  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  set({ row, column }: CellRef, cell: XlsxCell): void {
    within("cells", (this.#budget.filled += 1), this.#sheet);
    const cells = this.#rows.get(row) ?? new Map<number, XlsxCell>();
    if (cells.size === 0) this.#rows.set(row, cells);
    cells.set(column, cell);
    if (hasContent(cell)) this.#range = around(this.#range, row, column);
  }

  textAt(row: number, column: number): string | null {
    const value = this.#rows.get(row)?.get(column)?.value;
    return value?.kind === "text" ? value.text : null;
  }

  /** Every cell of an array formula's range has that formula. Rows and cells are visited only where there are any. */
  spread({ range, formula }: ArrayFormula): void {
    for (const [, cells] of inside(this.#rows, range.top, range.bottom)) {
      for (const [column, cell] of inside(cells, range.left, range.right)) {
        within("cells", (this.#budget.filled += 1), this.#sheet);
        if (cell.formula === null && hasContent(cell)) cells.set(column, { ...cell, formula });
      }
    }
  }

  /** The smallest rectangle around the content. */
  rectangle(): { range: CellRange | null; rows: (readonly XlsxCell[])[] } {
    const range = this.#range;
    if (!range) return { range, rows: [] };
    const width = range.right - range.left + 1;
    const height = range.bottom - range.top + 1;
    this.#budget.area += width * height;
    if (this.#budget.area > LIMITS.area) {
      throw tooLarge("area", `arket «${this.#sheet}», der når til ${toA1({ row: range.bottom, column: range.right })}`);
    }
    const blankRow: readonly XlsxCell[] = Array.from({ length: width }, () => BLANK);
    const rows = Array.from({ length: height }, (_, row) => {
      const filled = this.#rows.get(range.top + row);
      return filled ? blankRow.map((blank, column) => filled.get(range.left + column) ?? blank) : blankRow;
    });
    return { range, rows };
  }
}

function around(range: CellRange | null, row: number, column: number): CellRange {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

function inside<T>(map: ReadonlyMap<number, T>, from: number, until: number): [number, T][] {
  if (until - from >= map.size) return [...map].filter(([key]) => key >= from && key <= until);
  const found: [number, T][] = [];
  for (let key = from; key <= until; key++) {
    const value = map.get(key);
    if (value !== undefined) found.push([key, value]);
  }
  return found;
}
