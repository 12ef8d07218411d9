import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { type CaseTables, isLeading } from "../../reconciliation/caseTables.ts";
import { signOf } from "../../reconciliation/sources.ts";
import { type Changes, type SheetState, valueAt } from "../sheetState.ts";

/** With its sign a permanent row of Tabel 1 goes from the savings to the operation, or back: other tables show it. */
export const mayTurn = (table: FoundTable, { kind, block, lineKindText }: FoundRow): boolean =>
  isLeading(table) && kind === "item" && block === "permanent" && !lineKindText;

function signNow(state: SheetState, { amounts }: FoundRow): 1 | -1 {
  return amounts.reduce((all, cell) => all + valueAt(state, cell), 0) > 0 ? 1 : -1;
}

/** The tables with each row as what its mended amounts make of it; null where none has turned. */
export function turnedTables(state: SheetState, changes: Changes): CaseTables | null {
  const changed = new Set([...changes.keys()].map((cell) => state.numbers.cells[cell]!));
  let isTurned = false;
  const turn = (row: FoundRow): FoundRow => {
    const sign = signNow(state, row);
    if (sign === signOf(row)) return row;
    isTurned = true;
    return { ...row, lineKindText: sign < 0 ? "Besparelse" : "Varig drift" };
  };
  const tables = state.tables.map((table) => {
    const isChanged = (row: FoundRow): boolean => mayTurn(table, row) && row.amounts.some((cell) => changed.has(cell));
    return table.rows.some(isChanged)
      ? { ...table, rows: table.rows.map((row) => (isChanged(row) ? turn(row) : row)) }
      : table;
  });
  return isTurned ? tables : null;
}
