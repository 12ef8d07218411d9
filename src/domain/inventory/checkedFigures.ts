import { equationsOf } from "../reconciliation/equations.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import type { CellRef } from "../workbook/address.ts";
import type { IsChecked } from "./inventory.ts";

const keyOf = (sheet: string, { row, column }: CellRef): string => `${sheet}!${row},${column}`;

/** A figure is checked where a sum, an "I alt" or another table says what it should be; a payback where it can be worked out. */
export function checkedFigures(cases: readonly CaseTables[]): IsChecked {
  const keys = new Set<string>();
  for (const tables of cases) {
    const sheetOf = new Map(tables.flatMap((table) => table.rows.flatMap(({ amounts, rowTotal }) => [...amounts, rowTotal]).map((cell) => [cell, table.sheet] as const)));
    for (const { left, right } of equationsOf(tables)) {
      for (const cell of [...left, ...right]) keys.add(keyOf(sheetOf.get(cell) ?? "", cell.at));
    }
    for (const { sheet, role, rows } of tables) {
      if (role !== "summary") continue;
      for (const { payback } of rows) if (payback) keys.add(keyOf(sheet, payback.at));
    }
  }
  return (sheet, at) => keys.has(keyOf(sheet, at));
}
