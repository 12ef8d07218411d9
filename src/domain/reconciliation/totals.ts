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
    if (hasError(cell) || cell.value.kind === "text" || cellsOfColumn(rows, column).some(hasError)) return [];
    const expected = columnSum(rows, column);
    return (amountOf(cell) ?? Amount.zero).equals(expected) ? [] : [{ column, expected }];
  });
}

/** The reading that fits best; of equals, the likeliest. */
function bestReading(table: FoundTable, total: FoundRow, readings: readonly Reading[]): { reading: Reading; misses: Miss[] } | null {
  const tried = readings.map((reading) => ({ reading, misses: missesOf(table, total, reading) }));
  return tried.reduce<(typeof tried)[number] | null>(
    (best, next) => (best === null || next.misses.length < best.misses.length ? next : best),
    null,
  );
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

/** The rows a total adds, in the reading that fits it best; null for a total without rows. */
function readTotal(table: FoundTable, total: FoundRow, readings: readonly Reading[]): { reading: Reading; misses: Miss[] } | null {
  return bestReading(table, total, readings.filter(({ ofTotals }) => !ofTotals)) ?? bestReading(table, total, readings);
}

/** What every total of the table adds, in the reading that fits it best. */
export function totalReadings(table: FoundTable): { readonly total: FoundRow; readonly rows: readonly FoundRow[] }[] {
  return (addsUp(table) ? sumsOf(table) : []).flatMap((total) => {
    const best = readTotal(table, total, readingsOf(table, total));
    return best ? [{ total, rows: best.reading.rows }] : [];
  });
}

function wrongTotalsOfRow(table: FoundTable, total: FoundRow, found: WrongTotal[]): void {
  const readings = readingsOf(table, total);
  const best = readTotal(table, total, readings);
  for (const { column, expected } of best?.misses ?? []) {
    const cell = total.amounts[column]!;
    const cause = causeOf(total, column, readings, found);
    if (cause) {
      found[found.indexOf(cause)] = { ...cause, followers: [...cause.followers, cell] };
      continue;
    }
    const stated = amountOf(cell);
    const added = best!.reading.rows;
    const grand = sumOfOthers(total, column);
    const fault = faultOf(stated, expected, cellsOfColumn(added, column), total, grand);
    const right = fault === "grandTotal" ? grand : expected;
    found.push({ table, row: total, column, cell, stated, expected: right, added, fault, followers: [] });
  }
}

/** Tables of unknown kind add up only where they speak of kroner. */
function addsUp(table: FoundTable): boolean {
  return table.role !== "unknown" || table.unit !== null;
}

const known = new WeakMap<FoundTable, readonly WrongTotal[]>();

/** Every total of the table that is not the sum of what it adds, from top to bottom. Kept per table: many rules ask. */
export function wrongTotals(table: FoundTable): readonly WrongTotal[] {
  const earlier = known.get(table);
  if (earlier) return earlier;
  const found: WrongTotal[] = [];
  if (addsUp(table)) for (const total of sumsOf(table)) wrongTotalsOfRow(table, total, found);
  known.set(table, found);
  return found;
}
