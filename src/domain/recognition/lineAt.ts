import { isSameCell, type CellRef, columnName } from "../workbook/address.ts";
import type { FoundRow, FoundTable } from "./foundTable.ts";

/** The line of a table that a cell belongs to, whichever way its years go; null outside its lines. */
export function lineAt({ rows, yearsDown }: FoundTable, at: CellRef): FoundRow | null {
  if (!yearsDown) return rows.find(({ row }) => row === at.row) ?? null;
  const own = rows.filter(({ row }) => row === at.column);
  return own.find(({ labelAt }) => isSameCell(labelAt, at)) ?? own.at(-1) ?? null;
}

/** What lineAt goes by: the number of a cell's line, as `FoundRow.row` has it. */
export const lineNumber = ({ yearsDown }: Pick<FoundTable, "yearsDown">, { row, column }: CellRef): number =>
  yearsDown ? column : row;

/** The other number of a cell, as `FoundYearColumn.column` has it. */
export const columnNumber = ({ yearsDown }: Pick<FoundTable, "yearsDown">, { row, column }: CellRef): number =>
  yearsDown ? row : column;

/** The cell where a line meets a descriptive column. */
export const crossing = ({ yearsDown }: Pick<FoundTable, "yearsDown">, line: number, column: number): CellRef =>
  yearsDown ? { row: column, column: line } : { row: line, column };

/** What a person calls a line by its number: "række 5", or "kolonne C" where the years go down. */
export const lineName = ({ yearsDown }: Pick<FoundTable, "yearsDown">, line: number): string =>
  yearsDown ? `kolonne ${columnName(line)}` : `række ${line + 1}`;
