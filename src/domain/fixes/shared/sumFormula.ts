import type { FoundCell } from "../../recognition/foundTable.ts";
import { isSameCell, type CellRange, type CellRef, rangeToA1 } from "../../workbook/address.ts";
import type { FixContext } from "../fix.ts";
import { cellOf } from "./lookUp.ts";

/** More areas than this nobody can read in a formula. */
const MOST_AREAS = 8;

/** SUM passes over text, so it is right only over numbers and blanks. */
function isSummable({ value }: FoundCell): boolean {
  return value.kind === "number" || value.kind === "blank";
}

/** The cells after one cell up to another, in a row or a column. */
function between(from: CellRef, to: CellRef): CellRef[] {
  const rows = from.column === to.column;
  const steps = Math.max(0, (rows ? to.row - from.row : to.column - from.column) - 1);
  return Array.from({ length: steps }, (_, step) =>
    rows ? { row: from.row + step + 1, column: from.column } : { row: from.row, column: from.column + step + 1 },
  );
}

function areasOf(context: FixContext, sheet: string, cells: readonly CellRef[]): CellRange[] {
  const isEmpty = (ref: CellRef): boolean => {
    const { value, formula } = cellOf(context, { sheet, ...ref });
    return value.kind === "blank" && formula === null;
  };
  const areas: CellRange[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    const end = last && { row: last.bottom, column: last.right };
    const goesOn = end && (end.row === row || end.column === column) && between(end, { row, column }).every(isEmpty);
    if (last && goesOn) areas[areas.length - 1] = { ...last, bottom: row, right: column };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** "=SUM(B3:B7,B9)" over the cells, blank rows between them included. Null where SUM would not see them all. */
export function sumFormula(
  context: FixContext,
  sheet: string,
  cells: readonly FoundCell[],
  at: CellRef,
): string | null {
  if (cells.length === 0 || !cells.every(isSummable) || cells.some((cell) => isSameCell(cell.at, at))) return null;
  const areas = areasOf(
    context,
    sheet,
    cells.map((cell) => cell.at),
  );
  return areas.length > MOST_AREAS ? null : `=SUM(${areas.map(rangeToA1).join(",")})`;
}
