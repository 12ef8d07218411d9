import { type CellRange, isWithin } from "../../workbook/address.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { type Reading, readingsOf } from "../readings.ts";
import { referredBy } from "./formulaReferences.ts";
import { summedTexts } from "./formulaText.ts";

const isSum = ({ formula }: FoundCell): boolean => formula !== null && summedTexts(formula) !== null;

/** Of a column the fewest rows of a reading that a total's formula passes over. */
function fewestMissed(readings: readonly Reading[], column: number, ranges: readonly CellRange[]): FoundRow[] {
  const isAdded = (row: FoundRow): boolean => ranges.some((range) => isWithin(range, row.amounts[column]!.at));
  let fewest: FoundRow[] | null = null;
  for (const { rows } of readings) {
    if (!rows.some(isAdded)) continue;
    const missed = rows.filter((row) => !isAdded(row));
    if (missed.length === 0) return missed;
    if (fewest === null || missed.length < fewest.length) fewest = missed;
  }
  return fewest ?? [];
}

/**
 * Of each year the rows that a total's SUM passes over in the reading that fits it best; none where it adds none of a
 * reading's rows.
 */
export function rowsLeftOut(table: FoundTable, total: FoundRow): FoundRow[][] {
  const readings = total.amounts.some(isSum) ? [...readingsOf(table, total)] : [];
  return total.amounts.map((cell, column) =>
    isSum(cell) ? fewestMissed(readings, column, referredBy(cell, table.sheet)) : [],
  );
}
