import { toA1, type CellRange } from "../../../domain/workbook/address.ts";
import { PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import { tooLarge, within } from "../xlsxFailure.ts";
import { LIMITS } from "../xlsxLimits.ts";
import type { XlsxCell } from "../xlsxWorkbook.ts";
import { areaOf, Extent } from "./extent.ts";
import type { ArrayFormula } from "./formulaReader.ts";

export const BLANK: XlsxCell = { value: { kind: "blank" }, formula: null, numberFormat: "General", look: PLAIN_LOOK };

const hasContent = (cell: XlsxCell): boolean => cell.value.kind !== "blank" || cell.formula !== null;

/** A space that somebody typed far below the tables must not make a million rows of them. */
const FAR_FROM_CONTENT = 100_000;
const isSeen = ({ value, formula }: XlsxCell): boolean =>
  formula !== null || value.kind !== "text" || value.text.trim() !== "";

/** Counts the cells of a whole workbook while it is read. */
export interface CellBudget {
  filled: number;
  /** Empty cells with a look of their own. */
  styled: number;
  area: number;
  /** Cells looked at to spread array formulas. */
  spread: number;
}

/** In place of a row's cells once they are laid out: both at once would be twice the memory. */
const LAID_OUT: Row = { columns: [], cells: [] };

/** Columns and cells of one row, in the file's order. */
interface Row {
  readonly columns: number[];
  readonly cells: XlsxCell[];
}

export interface Rectangle {
  readonly range: CellRange | null;
  readonly rows: readonly (readonly XlsxCell[])[];
}

/** The cells of one sheet as they come out of the file, before they are laid in a rectangle. */
export class SparseCells {
  readonly #rows = new Map<number, Row>();
  readonly #sheet: string;
  readonly #budget: CellBudget;
  readonly #all = new Extent();
  readonly #seen = new Extent();
  #last: Row = { columns: [], cells: [] };
  #lastRow = -1;

  constructor(sheet: string, budget: CellBudget) {
    this.#sheet = sheet;
    this.#budget = budget;
  }

  set(row: number, column: number, cell: XlsxCell): void {
    if (hasContent(cell)) this.#count(row, column, cell);
    else if (cell === BLANK || (this.#budget.styled += 1) > LIMITS.area) return;
    if (row !== this.#lastRow) this.#goTo(row);
    this.#last.columns.push(column);
    this.#last.cells.push(cell);
  }

  /** The smallest rectangle around the content, in which every cell of an array formula's range has that formula. */
  rectangle(arrays: readonly ArrayFormula[]): Rectangle {
    const range = this.#range();
    if (!range) return { range, rows: [] };
    this.#budget.area += areaOf(range);
    if (this.#budget.area > LIMITS.area) {
      const corner = toA1({ row: range.bottom, column: range.right });
      throw tooLarge("area", `arket «${this.#sheet}», der når til ${corner}`);
    }
    const blankRow = Array.from({ length: range.right - range.left + 1 }, () => BLANK);
    const rows = Array.from({ length: range.bottom - range.top + 1 }, (_, row) =>
      this.#laidOut(range.top + row, range.left, blankRow),
    );
    for (const array of arrays) this.#spread(array, range, rows);
    return { range, rows };
  }

  #count(row: number, column: number, cell: XlsxCell): void {
    within("cells", (this.#budget.filled += 1), this.#sheet);
    this.#all.add(row, column);
    if (isSeen(cell)) this.#seen.add(row, column);
  }

  #goTo(row: number): void {
    const found = this.#rows.get(row) ?? { columns: [], cells: [] };
    this.#rows.set(row, found);
    this.#last = found;
    this.#lastRow = row;
  }

  #range(): CellRange | null {
    const all = this.#all.range;
    const seen = this.#seen.range;
    return areaOf(all) > FAR_FROM_CONTENT && seen !== null ? seen : all;
  }

  #laidOut(row: number, left: number, blankRow: XlsxCell[]): XlsxCell[] {
    const filled = this.#rows.get(row);
    if (!filled) return blankRow;
    const laidOut = blankRow.slice();
    this.#rows.set(row, LAID_OUT);
    filled.columns.forEach((column, index) => {
      const at = column - left;
      const cell = filled.cells[index];
      if (cell && at >= 0 && at < laidOut.length) laidOut[at] = cell;
    });
    return laidOut;
  }

  /** Rows without cells are one and the same blank row, and have nothing to spread to. */
  #spread({ range: array, formula }: ArrayFormula, range: CellRange, rows: readonly XlsxCell[][]): void {
    for (let row = Math.max(array.top, range.top); row <= Math.min(array.bottom, range.bottom); row++) {
      const cells = rows[row - range.top];
      this.#visit();
      if (!cells || !this.#rows.has(row)) continue;
      for (let column = Math.max(array.left, range.left); column <= Math.min(array.right, range.right); column++) {
        this.#visit();
        const cell = cells[column - range.left];
        if (cell && cell.formula === null && hasContent(cell)) cells[column - range.left] = { ...cell, formula };
      }
    }
  }

  #visit(): void {
    within("area", (this.#budget.spread += 1), this.#sheet);
  }
}
