import { Amount } from "../money/amount.ts";
import { amountOf, isUnknown } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { cellsLikeRowTotals } from "../reconciliation/cells.ts";
import { cellsOfColumn, sumsOf } from "../reconciliation/columns.ts";
import { type Reading, readingsOf } from "../reconciliation/readings.ts";
import type { Constraint } from "./constraint.ts";
import { chosen, LIKELIEST, type OpenReading, type ReadingChoice } from "./readingChoice.ts";
import { usesRowTotals } from "./rowTotals.ts";
import { grandTotalsOf } from "./grandTotals.ts";

/** What a total adds, in the reading that fits it best. */
export interface TotalReading {
  readonly total: FoundRow;
  readonly rows: readonly FoundRow[];
}

/** Years in which the total is not the sum of the reading's rows, unknown ones left out. */
function missesOf(table: FoundTable, total: FoundRow, { rows }: Reading): number {
  return table.yearColumns.filter((_, column) => {
    const cell = total.amounts[column]!;
    const added = cellsOfColumn(rows, column);
    if (isUnknown(cell) || added.some(isUnknown)) return false;
    return !(amountOf(cell) ?? Amount.zero).equals(Amount.sum(added.map(amountOf)));
  }).length;
}

/** Of equals, the likeliest first; where one holds throughout, no other is asked for. */
function bestReadings(table: FoundTable, total: FoundRow, readings: readonly Reading[]): Reading[] {
  let fewest = Infinity;
  let best: Reading[] = [];
  for (const reading of readings) {
    const misses = missesOf(table, total, reading);
    if (misses < fewest) best = [];
    if (misses <= fewest) best.push(reading);
    fewest = Math.min(fewest, misses);
    if (misses === 0) break;
  }
  return [...new Map(best.map((reading) => [reading.rows.map(({ row }) => row).join(" "), reading])).values()];
}

/** Tables of unknown kind add up only where they speak of kroner. */
const addsUp = ({ role, unit }: FoundTable): boolean => role !== "unknown" || unit !== null;

export const totalKey = ({ sheet }: FoundTable, total: FoundRow): string => `total ${sheet} ${total.row}`;

/**
 * Every total of the table in each reading that fits as well. Totals of totals are asked for only where no rows
 * are to add.
 */
function readTotals(table: FoundTable): { total: FoundRow; ways: Reading[] }[] {
  return (addsUp(table) ? sumsOf(table) : []).map((total) => {
    const readings = readingsOf(table, total);
    const ofItems = readings.filter(({ ofTotals }) => !ofTotals);
    return { total, ways: bestReadings(table, total, ofItems.length > 0 ? ofItems : readings) };
  });
}

export function totalReadingsOf(table: FoundTable, choice: ReadingChoice = LIKELIEST): TotalReading[] {
  return readTotals(table).flatMap(({ total, ways }) => {
    const way = chosen(ways, totalKey(table, total), choice);
    return way ? [{ total, rows: way.rows }] : [];
  });
}

export function openTotals(table: FoundTable): OpenReading[] {
  return readTotals(table).flatMap(({ total, ways }) =>
    ways.length > 1 ? [{ key: totalKey(table, total), ways: ways.length }] : [],
  );
}

function ofReading(
  table: FoundTable,
  { total, rows }: TotalReading,
  isGrand: (column: number) => boolean,
  likeRowTotals: readonly FoundCell[],
): Constraint[] {
  const names = { leftName: "totalen", rightName: "rækkerne", table };
  const { sheet } = table;
  const witness = `${sheet} ${total.row}`;
  const ofYears = total.amounts.flatMap((cell, column): Constraint[] =>
    isGrand(column)
      ? []
      : [
          {
            kind: "sum",
            witness: totalKey(table, total),
            ...names,
            left: [cell],
            right: cellsOfColumn(rows, column),
            shownBy: { sheet, cell },
            calculated: cell,
            beside: total.amounts,
          },
        ],
  );
  const { rowTotal } = total;
  const parts = rows.flatMap((row) => row.rowTotal ?? []);
  if (!rowTotal || !usesRowTotals(table)) return ofYears;
  const shown = { shownBy: { sheet, cell: rowTotal }, calculated: rowTotal, beside: likeRowTotals };
  return [
    ...ofYears,
    { kind: "rowTotals", witness: `rowTotals ${witness}`, ...names, left: [rowTotal], right: parts, ...shown },
  ];
}

/** Every total of a table is the sum of what it adds. */
export function sumConstraints(table: FoundTable, choice: ReadingChoice): Constraint[] {
  const grand = new Set(grandTotalsOf(table).map(({ cell }) => cell));
  const likeRowTotals = cellsLikeRowTotals(table);
  return totalReadingsOf(table, choice).flatMap((reading) =>
    ofReading(table, reading, (column) => grand.has(reading.total.amounts[column]!), likeRowTotals),
  );
}
