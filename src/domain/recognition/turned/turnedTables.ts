import type { CellRange, CellRef } from "../../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasAmount } from "../cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../foundTable.ts";
import { withMergedTexts } from "../sheet/mergedTexts.ts";
import { outlineOf } from "../sheet/sheetOutline.ts";
import { tablesAcross } from "../tablesAcross.ts";
import { type TurnedView, turnedView } from "./turnedView.ts";
import { type YearRun, yearRuns } from "./yearRuns.ts";

/** Gives what was read in the view its places on the sheet: nobody else needs to know that there was a view. */
class Back {
  readonly #sheet: SheetSnapshot;
  readonly #places: TurnedView["places"];

  constructor(sheet: SheetSnapshot, { places }: TurnedView) {
    this.#sheet = sheet;
    this.#places = places;
  }

  /** A heading of rows has one cell in the view, and one place. */
  place({ row, column }: CellRef): CellRef {
    const own = this.#places[row] ?? [];
    return own[column] ?? own[0] ?? this.#places[0]![0]!;
  }

  /** The sheet's row of one of the view's columns. */
  #rowOf(column: number): number {
    const last = this.#places.length - 1;
    return this.place({ row: last, column }).row;
  }

  #cell({ at, value }: FoundCell): FoundCell {
    const place = this.place(at);
    return { at: place, value, formula: cellAt(this.#sheet, place).formula };
  }

  #row(row: FoundRow): FoundRow {
    const labelAt = this.place(row.labelAt);
    return {
      ...row,
      row: labelAt.column,
      labelAt,
      amounts: row.amounts.map((cell) => this.#cell(cell)),
      rowTotal: row.rowTotal && this.#cell(row.rowTotal),
      payback: row.payback && this.#cell(row.payback),
    };
  }

  table(table: FoundTable, range: CellRange): FoundTable {
    const captionAt = this.place(table.captionAt);
    return {
      ...table,
      captionAt,
      range: { ...range, top: Math.min(range.top, captionAt.row) },
      unitAt: this.place(table.unitAt),
      yearsDown: true,
      yearColumns: table.yearColumns.map((year) => ({
        ...year,
        column: this.#rowOf(year.column),
        header: this.place(year.header),
      })),
      rowTotalColumn: table.rowTotalColumn === null ? null : this.#rowOf(table.rowTotalColumn),
      controlAreaColumn: table.controlAreaColumn === null ? null : this.#rowOf(table.controlAreaColumn),
      rows: table.rows.map((row) => this.#row(row)),
    };
  }
}

const holdsAmounts = ({ rows }: FoundTable): boolean => rows.some(({ amounts }) => amounts.some(hasAmount));

function tablesIn(sheet: SheetSnapshot, run: YearRun): FoundTable[] {
  const view = turnedView(sheet, run);
  if (!view) return [];
  const filled = withMergedTexts(view.sheet);
  const back = new Back(sheet, view);
  const range = { top: run.headings[0]!, left: run.left, bottom: run.bottom, right: run.right };
  return tablesAcross(filled, outlineOf(filled))
    .filter(holdsAmounts)
    .map((table) => back.table(table, range));
}

/**
 * The tables with years as the headings of rows and lines as columns, read through a view that is turned. `across`: the
 * tables with years in a row, whose cells are read already.
 */
export function turnedTables(sheet: SheetSnapshot, across: readonly FoundTable[]): FoundTable[] {
  return yearRuns(sheet, across).flatMap((run) => tablesIn(sheet, run));
}
