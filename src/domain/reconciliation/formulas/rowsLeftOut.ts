import { isWithin } from "../../workbook/address.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { readingsOf } from "../readings.ts";
import { referredBy } from "./formulaReferences.ts";
import { summedTexts } from "./formulaText.ts";

/** The rows that a total's SUM passes over in the reading that fits it best; none where it adds none of a reading's rows. */
export function rowsLeftOut(table: FoundTable, total: FoundRow, column: number): FoundRow[] {
  const cell = total.amounts[column];
  if (!cell || cell.formula === null || summedTexts(cell.formula) === null) return [];
  const ranges = referredBy(cell, table.sheet);
  const isAdded = (row: FoundRow): boolean => ranges.some((range) => isWithin(range, row.amounts[column]!.at));
  const readings = [...readingsOf(table, total)].filter(({ rows }) => rows.some(isAdded));
  const missed = readings.map(({ rows }) => rows.filter((row) => !isAdded(row)));
  return (
    missed.reduce<FoundRow[] | null>(
      (best, next) => (best === null || next.length < best.length ? next : best),
      null,
    ) ?? []
  );
}
