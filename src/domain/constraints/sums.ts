import { Amount } from "../money/amount.ts";
import { amountOf, isUnknown } from "../recognition/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { cellsLikeRowTotals } from "../reconciliation/cells.ts";
import { cellsOfColumn, sumsOf } from "../reconciliation/columns.ts";
import { type Reading, readingsOf } from "../reconciliation/readings.ts";
import type { Constraint } from "./constraint.ts";
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

/** Of equals, the likeliest; readings that add totals only where nothing else is to add. */
function bestReading(table: FoundTable, total: FoundRow, readings: readonly Reading[]): Reading | null {
  let best: { reading: Reading; misses: number } | null = null;
  for (const reading of readings) {
    const misses = missesOf(table, total, reading);
    if (best === null || misses < best.misses) best = { reading, misses };
    if (misses === 0) break;
  }
  return best?.reading ?? null;
}

/** Tables of unknown kind add up only where they speak of kroner. */
const addsUp = ({ role, unit }: FoundTable): boolean => role !== "unknown" || unit !== null;

export function totalReadingsOf(table: FoundTable): TotalReading[] {
  return (addsUp(table) ? sumsOf(table) : []).flatMap((total) => {
    const readings = readingsOf(table, total);
    const ofItems = readings.filter(({ ofTotals }) => !ofTotals);
    const best = bestReading(table, total, ofItems.length > 0 ? ofItems : readings);
    return best ? [{ total, rows: best.rows }] : [];
  });
}

function ofReading(table: FoundTable, { total, rows }: TotalReading, isGrand: (column: number) => boolean): Constraint[] {
  const names = { leftName: "totalen", rightName: "rækkerne", table };
  const { sheet } = table;
  const witness = `${sheet} ${total.row}`;
  const ofYears = total.amounts.flatMap((cell, column): Constraint[] =>
    isGrand(column)
      ? []
      : [
          {
            kind: "sum",
            witness: `sum ${witness}`,
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
  if (!rowTotal || rowTotal.value.kind === "blank" || parts.some(({ value }) => value.kind === "blank")) return ofYears;
  const shown = { shownBy: { sheet, cell: rowTotal }, calculated: rowTotal, beside: cellsLikeRowTotals(table) };
  return [...ofYears, { kind: "rowTotals", witness: `rowTotals ${witness}`, ...names, left: [rowTotal], right: parts, ...shown }];
}

/** Every total of a table is the sum of what it adds. */
export function sumConstraints(table: FoundTable): Constraint[] {
  const grand = new Set(grandTotalsOf(table).map(({ cell }) => cell));
  return totalReadingsOf(table).flatMap((reading) => ofReading(table, reading, (column) => grand.has(reading.total.amounts[column]!)));
}
