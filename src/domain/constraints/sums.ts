import { Amount } from "../money/amount.ts";
import { amountOf, isUnknown } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { cellsLikeRowTotals } from "../reconciliation/cells.ts";
import { cellsOfColumn, sumsOf } from "../reconciliation/columns.ts";
import { differenceOf } from "../reconciliation/differences.ts";
import { referredBy } from "../reconciliation/formulas/formulaReferences.ts";
import { isOurs } from "../reconciliation/isOurs.ts";
import { plusBalanceOf } from "../reconciliation/plusBalance.ts";
import { isRetoldTotal } from "../reconciliation/retoldTotals.ts";
import { type Reading, readingsOf } from "../reconciliation/readings.ts";
import { isTurnedBalance } from "../reconciliation/turnedSigns.ts";
import { isOfUnsaidArea, unsaidAreasAbove } from "../reconciliation/unsaidAreas.ts";
import type { Constraint } from "./constraint.ts";
import { chosen, LIKELIEST, type OpenReading, type ReadingChoice } from "./readingChoice.ts";
import { isWithin } from "../workbook/address.ts";
import { type ReadTotal, withoutOthers } from "./unknownTotals.ts";
import { usesRowTotals } from "./rowTotals.ts";
import { grandTotalsOf } from "./grandTotals.ts";

/** What a total adds, in the reading that fits it best. */
export interface TotalReading {
  readonly total: FoundRow;
  readonly rows: readonly FoundRow[];
  readonly less: readonly FoundRow[];
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

/**
 * Of equals, the likeliest first; where one holds throughout, no other is asked for. Totals of totals are asked
 * for only where no rows are to add. Wrong figures may make an unlikely reading fit better, so that the likeliest
 * of all stays one to choose from.
 */
function bestReadings(table: FoundTable, total: FoundRow, ofTotals: boolean): Reading[] {
  let fewest = Infinity;
  let best: Reading[] = [];
  let likeliest: Reading | null = null;
  for (const reading of readingsOf(table, total)) {
    if (reading.rows.length === 0 || reading.ofTotals !== ofTotals) continue;
    const misses = missesOf(table, total, reading);
    if (misses < fewest) best = [];
    if (misses <= fewest) best.push(reading);
    fewest = Math.min(fewest, misses);
    if (misses === 0) return [reading];
    likeliest ??= reading;
  }
  if (likeliest) best.push(likeliest);
  return [...new Map(best.map((reading) => [reading.rows.map(({ row }) => row).join(" "), reading])).values()];
}

/**
 * "=D6+D10": a balance that its own formulas make of other totals, in every year that has one. Where it is that and no
 * sum of the rows, one of those totals is wrong, and not the formula.
 */
function writtenReading(table: FoundTable, total: FoundRow): Reading | null {
  if (!total.amounts.some(({ formula }) => formula !== null)) return null;
  const isWritten = ({ rows }: Reading): boolean =>
    total.amounts.every((cell, column) => {
      const ranges = referredBy(cell, table.sheet);
      const added = table.rows.filter(
        ({ amounts }) => amounts[column] && ranges.some((range) => isWithin(range, amounts[column]!.at)),
      );
      return cell.formula === null || (added.length === rows.length && rows.every((row) => added.includes(row)));
    });
  for (const reading of readingsOf(table, total))
    if (reading.ofTotals && reading.rows.length > 1 && isWritten(reading) && missesOf(table, total, reading) === 0)
      return reading;
  return null;
}

const totalKey = ({ sheet }: FoundTable, total: FoundRow): string => `total ${sheet} ${total.row}`;

/** The rows give one way to read a total; that it adds the totals of its areas is another promise. */
function areasIn(table: FoundTable, total: FoundRow): ReadTotal[] {
  const rows = unsaidAreasAbove(table, total);
  if (rows.length === 0 || missesOf(table, total, { rows, ofTotals: true }) > 1) return [];
  return [{ total, ways: [{ rows, ofTotals: true }] }];
}

/**
 * What a total is that is no sum of its rows: made of other totals, a balance or a difference, or held to nothing. Null
 * where nothing says so.
 */
function otherWays(table: FoundTable, total: FoundRow): readonly Reading[] | null {
  if (isOfUnsaidArea(table, total)) return [];
  const written = writtenReading(table, total);
  if (written) return [written];
  const balance = plusBalanceOf(table, total);
  if (balance) return [{ rows: balance.saved, less: balance.spent, ofTotals: false }];
  const difference = differenceOf(table, total);
  if (difference) return [{ ...difference, ofTotals: false }];
  return isRetoldTotal(table, total) ? [] : null;
}

function waysOf(table: FoundTable, total: FoundRow): readonly Reading[] {
  // What is saved without what it costs is no sum: the rule about savings tells of the signs.
  if (isTurnedBalance(table, total)) return [];
  const ofItems = bestReadings(table, total, false);
  const ways = ofItems.length > 0 ? ofItems : bestReadings(table, total, true);
  const holds = ways.some((way) => missesOf(table, total, way) === 0);
  return (holds ? null : otherWays(table, total)) ?? ways;
}

export function readTotals(table: FoundTable): ReadTotal[] {
  const sums = isOurs(table) ? sumsOf(table) : [];
  const read = sums.map((total): ReadTotal => ({ total, ways: waysOf(table, total) }));
  return [...withoutOthers(table, read), ...sums.flatMap((total) => areasIn(table, total))];
}

function chosenReadings(table: FoundTable, totals: readonly ReadTotal[], choice: ReadingChoice): TotalReading[] {
  return totals.flatMap(({ total, ways }) => {
    const way = chosen(ways, totalKey(table, total), choice);
    return way ? [{ total, rows: way.rows, less: way.less ?? [] }] : [];
  });
}

/** The totals that are plain sums, in the likeliest reading. */
export const totalReadingsOf = (table: FoundTable): TotalReading[] =>
  chosenReadings(table, readTotals(table), LIKELIEST).filter(({ less }) => less.length === 0);

export function openTotals(table: FoundTable, totals: readonly ReadTotal[]): OpenReading[] {
  return totals.flatMap(({ total, ways }) =>
    ways.length > 1 ? [{ key: totalKey(table, total), ways: ways.length }] : [],
  );
}

function ofReading(
  table: FoundTable,
  { total, rows, less }: TotalReading,
  isGrand: (column: number) => boolean,
  likeRowTotals: readonly FoundCell[],
): Constraint[] {
  const leftName = less.length > 0 ? "totalen med det, der er trukket fra" : "totalen";
  const names = { leftName, rightName: "rækkerne", table };
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
            left: [cell, ...cellsOfColumn(less, column)],
            right: cellsOfColumn(rows, column),
            shownBy: { sheet, cell },
            calculated: cell,
            beside: total.amounts,
          },
        ],
  );
  const { rowTotal } = total;
  if (!rowTotal || !usesRowTotals(table)) return ofYears;
  const [parts, taken] = [rows, less].map((own) => own.flatMap((row) => row.rowTotal ?? []));
  const shown = { shownBy: { sheet, cell: rowTotal }, calculated: rowTotal, beside: likeRowTotals };
  return [
    ...ofYears,
    {
      kind: "rowTotals",
      witness: `rowTotals ${witness}`,
      ...names,
      left: [rowTotal, ...taken!],
      right: parts!,
      ...shown,
    },
  ];
}

/** Every total of a table is the sum of what it adds. */
export function sumConstraints(table: FoundTable, totals: readonly ReadTotal[], choice: ReadingChoice): Constraint[] {
  const grand = new Set(grandTotalsOf(table).map(({ cell }) => cell));
  const likeRowTotals = cellsLikeRowTotals(table);
  return chosenReadings(table, totals, choice).flatMap((reading) =>
    ofReading(table, reading, (column) => grand.has(reading.total.amounts[column]!), likeRowTotals),
  );
}
