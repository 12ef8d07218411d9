import { Amount } from "../money/amount.ts";
import { amountOf, hasError } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { cellsOfColumn, columnSum, mayBeRounding, sumsOf } from "./columns.ts";
import { type Reading, readingsOf } from "./readings.ts";

/**
 * sign: the right sum with the wrong sign. rounding: off by what rounding can explain. grandTotal: a column without rows
 * whose total is near the total row's own sum: an "I alt" that stands under a year. sum: anything else.
 */
export type TotalFault = "sum" | "sign" | "rounding" | "grandTotal";

/** A total that is not the sum of its rows in one year. */
export interface WrongTotal {
  readonly table: FoundTable;
  readonly row: FoundRow;
  /** Index into the table's year columns. */
  readonly column: number;
  readonly cell: FoundCell;
  readonly stated: Amount | null;
  readonly expected: Amount;
  readonly added: readonly FoundRow[];
  readonly fault: TotalFault;
  /** The totals that are wrong only because they add this one. */
  readonly followers: readonly FoundCell[];
}

interface Miss {
  readonly column: number;
  readonly expected: Amount;
}

function missesOf(table: FoundTable, total: FoundRow, { rows }: Reading): Miss[] {
  return table.yearColumns.flatMap((_, column) => {
    const cell = total.amounts[column]!;
    const added = cellsOfColumn(rows, column);
    if (hasError(cell) || cell.value.kind === "text" || added.some(hasError)) return [];
    const expected = Amount.sum(added.map(amountOf));
    return (amountOf(cell) ?? Amount.zero).equals(expected) ? [] : [{ column, expected }];
  });
}

interface TriedReading {
  readonly reading: Reading;
  readonly misses: readonly Miss[];
}

/** The reading that fits best; of equals, the likeliest. */
function bestReading(table: FoundTable, total: FoundRow, readings: readonly Reading[]): TriedReading | null {
  let best: TriedReading | null = null;
  for (const reading of readings) {
    const misses = missesOf(table, total, reading);
    if (best === null || misses.length < best.misses.length) best = { reading, misses };
    if (misses.length === 0) break;
  }
  return best;
}

/** Wrong only because it adds a wrong total: it agrees with the totals above as they stand. */
function causeOf(total: FoundRow, column: number, readings: readonly Reading[], wrong: readonly WrongTotal[]): WrongTotal | null {
  const stated = amountOf(total.amounts[column]!) ?? Amount.zero;
  const agreeing = readings.filter(({ rows, ofTotals }) => ofTotals && columnSum(rows, column).equals(stated));
  const isAdded = (cell: FoundCell): boolean => agreeing.some(({ rows }) => rows.some(({ amounts }) => amounts[column] === cell));
  return wrong.find((other) => other.column === column && [other.cell, ...other.followers].some(isAdded)) ?? null;
}

function sumOfOthers(total: FoundRow, column: number): Amount {
  return Amount.sum(total.amounts.filter((_, other) => other !== column).map(amountOf));
}

const isBlank = ({ value }: FoundCell): boolean => value.kind === "blank";

/** Near: within a tenth, for the grand total may be wrong itself. */
function isNear(stated: Amount, other: Amount): boolean {
  return !other.isZero() && stated.minus(other).abs().times(Amount.fromNumber(10)).compareTo(other.abs()) < 0;
}

function faultOf(stated: Amount | null, expected: Amount, added: readonly FoundCell[], total: FoundRow, grand: Amount): TotalFault {
  if (stated === null) return "sum";
  if (mayBeRounding(stated, stated.minus(expected), added, total.amounts)) return "rounding";
  if (!expected.isZero() && stated.equals(expected.negated())) return "sign";
  return added.every(isBlank) && isNear(stated, grand) ? "grandTotal" : "sum";
}

/** Tables of unknown kind add up only where they speak of kroner. */
function addsUp(table: FoundTable): boolean {
  return table.role !== "unknown" || table.unit !== null;
}

interface ReadTotal {
  readonly total: FoundRow;
  readonly readings: readonly Reading[];
  readonly best: TriedReading;
}

/** A total without rows adds nothing. */
function readTotal(table: FoundTable, total: FoundRow): ReadTotal[] {
  const readings = readingsOf(table, total);
  const best = bestReading(table, total, readings.filter(({ ofTotals }) => !ofTotals)) ?? bestReading(table, total, readings);
  return best ? [{ total, readings, best }] : [];
}

const knownReadings = new WeakMap<FoundTable, readonly ReadTotal[]>();

function readTotals(table: FoundTable): readonly ReadTotal[] {
  const read = knownReadings.get(table) ?? (addsUp(table) ? sumsOf(table) : []).flatMap((total) => readTotal(table, total));
  knownReadings.set(table, read);
  return read;
}

/** What every total of the table adds, in the reading that fits it best. Kept per table. */
export function totalReadings(table: FoundTable): { readonly total: FoundRow; readonly rows: readonly FoundRow[] }[] {
  return readTotals(table).map(({ total, best }) => ({ total, rows: best.reading.rows }));
}

function addWrongTotals(table: FoundTable, { total, readings, best }: ReadTotal, found: WrongTotal[]): void {
  for (const { column, expected } of best.misses) {
    const cell = total.amounts[column]!;
    const cause = causeOf(total, column, readings, found);
    if (cause) {
      found[found.indexOf(cause)] = { ...cause, followers: [...cause.followers, cell] };
      continue;
    }
    const stated = amountOf(cell);
    const added = best.reading.rows;
    const grand = sumOfOthers(total, column);
    const fault = faultOf(stated, expected, cellsOfColumn(added, column), total, grand);
    const right = fault === "grandTotal" ? grand : expected;
    found.push({ table, row: total, column, cell, stated, expected: right, added, fault, followers: [] });
  }
}

const known = new WeakMap<FoundTable, readonly WrongTotal[]>();

/** Every total of the table that is not the sum of what it adds, from top to bottom. Kept per table: many rules ask. */
export function wrongTotals(table: FoundTable): readonly WrongTotal[] {
  const earlier = known.get(table);
  if (earlier) return earlier;
  const found: WrongTotal[] = [];
  for (const read of readTotals(table)) addWrongTotals(table, read, found);
  known.set(table, found);
  return found;
}
