import { Amount } from "../money/amount.ts";
import { isUnknown } from "../recognition/cells/amountCell.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/cells/tidyText.ts";
import { alternativeOfTable, type CaseTables, isOfAlternatives } from "./caseTables.ts";
import { addedRows, cellsOfColumn, columnSum, itemsOf } from "./columns.ts";
import { hasAnyAmount, isByCommittee } from "./committees/committeesOfRows.ts";
import { type SourceRows, sourceRowsOf } from "./sources.ts";

/** A table beside what it draws from, in the reading that fits it best. */
export interface Comparison {
  /** The last of its siblings. */
  readonly table: FoundTable;
  /** Tables of the same kind and control area share one source: two appropriation tables may hold half of it each. */
  readonly siblings: readonly FoundTable[];
  readonly reading: SourceRows;
  /** Indexes of the table's years that do not agree. */
  readonly wrong: readonly number[];
}

export function sourceColumn(source: FoundTable, year: number): number {
  return source.yearColumns.findIndex((column) => column.year === year);
}

/** A year printed twice is another rule's; here the column keeps its place in the row. */
export function yearAt(table: FoundTable, column: number, source: FoundTable): number {
  const years = table.yearColumns.map(({ year }) => year);
  const year = years[column]!;
  return years.indexOf(year) === column ? year : (source.yearColumns[column]?.year ?? year);
}

function amountInSource({ source, rows }: SourceRows, table: FoundTable, column: number): Amount {
  const at = sourceColumn(source, yearAt(table, column, source));
  return at < 0 ? Amount.zero : columnSum(rows, at);
}

function foundIn(tables: CaseTables, table: FoundTable, column: number): Amount {
  const year = table.yearColumns[column]!.year;
  return Amount.sum(
    tables.map((sibling) => {
      const at = sibling === table ? column : sibling.yearColumns.findIndex((other) => other.year === year);
      return at < 0 ? null : columnSum(addedRows(sibling), at);
    }),
  );
}

/** What the siblings add up to, year by year; null where that cannot be known. */
function sumsFound(table: FoundTable, siblings: readonly FoundTable[]): (Amount | null)[] {
  const items = itemsOf(table);
  return table.yearColumns.map((_, column) =>
    cellsOfColumn(items, column).some(isUnknown) ? null : foundIn(siblings, table, column),
  );
}

function wrongColumns(table: FoundTable, found: readonly (Amount | null)[], reading: SourceRows): number[] {
  const { source, rows } = reading;
  return found.flatMap((sum, column) => {
    if (sum === null) return [];
    const at = sourceColumn(source, yearAt(table, column, source));
    if (at >= 0 && cellsOfColumn(rows, at).some(isUnknown)) return [];
    return sum.equals(at < 0 ? Amount.zero : columnSum(rows, at)) ? [] : [column];
  });
}

function siblingGroups(tables: CaseTables): FoundTable[][] {
  const groups = new Map<string, FoundTable[]>();
  for (const table of tables) {
    const alternative = isOfAlternatives(tables) ? alternativeOfTable(table) : null;
    const key = `${table.role}|${table.controlArea}|${alternative}`;
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()];
}

const MANY_TIMES = Amount.fromNumber(500);

/** One of the two names no unit, and wherever they differ it is by hundreds of times: they are in different units. */
function areInOtherUnits({ table, siblings, reading, wrong }: Comparison): boolean {
  if (table.unit !== null && reading.source.unit !== null) return false;
  return (
    wrong.length > 0 &&
    wrong.every((column) => {
      const sizes = [foundIn(siblings, table, column).abs(), amountInSource(reading, table, column).abs()] as const;
      return (
        sizes.every((size) => !size.isZero()) &&
        (sizes[0].compareTo(sizes[1].times(MANY_TIMES)) > 0 || sizes[1].compareTo(sizes[0].times(MANY_TIMES)) > 0)
      );
    })
  );
}

/**
 * Rows of the source that the table does not have under the same name, and the other way. Committees are no
 * rows of Tabel 1.
 */
function strangers(table: FoundTable, { rows }: SourceRows): number {
  if (isByCommittee(table)) return 0;
  const own = new Set(itemsOf(table).map(({ label }) => labelKey(label)));
  const its = new Set(rows.map(({ label }) => labelKey(label)));
  return [...own].filter((label) => !its.has(label)).length + [...its].filter((label) => !own.has(label)).length;
}

const rowsKey = ({ source, rows }: SourceRows): string => `${source.range.top} ${rows.map(({ row }) => row).join(" ")}`;

/** A table with amounts draws from rows with amounts, where there is such a reading. */
function telling(readings: readonly SourceRows[], siblings: readonly FoundTable[]): readonly SourceRows[] {
  if (!siblings.flatMap(itemsOf).some(hasAnyAmount)) return readings;
  const filled = readings.filter(({ rows }) => rows.some(hasAnyAmount));
  return filled.length > 0 ? filled : readings;
}

/** The readings that fit best; where several fit as well, the one that names the same rows comes first. */
function compare(siblings: readonly FoundTable[], tables: CaseTables): readonly Comparison[] {
  const table = siblings.at(-1)!;
  const all = [...new Map(sourceRowsOf(table, tables).map((reading) => [rowsKey(reading), reading])).values()];
  if (all.length === 0) return [];
  const readings = telling(all, siblings);
  const found = sumsFound(table, siblings);
  const tried = readings.map((reading): Comparison => ({
    table,
    siblings,
    reading,
    wrong: wrongColumns(table, found, reading),
  }));
  const fewest = tried.reduce((least, { wrong }) => Math.min(least, wrong.length), Infinity);
  const best = likeliestFirst(
    table,
    tried.filter(({ wrong }) => wrong.length === fewest),
  );
  if (areInOtherUnits(best[0]!)) return [];
  // Wrong figures may make an unlikely reading fit better.
  return fewest === 0 ? best.slice(0, 1) : [...new Set([...best, tried[0]!])];
}

function likeliestFirst(table: FoundTable, best: readonly Comparison[]): readonly Comparison[] {
  if (best.length === 1) return best;
  const ranked = best.map((one) => ({ one, strange: strangers(table, one.reading) }));
  return ranked.sort((one, other) => one.strange - other.strange).map(({ one }) => one);
}

/**
 * Tables 2-4, A-E and the appropriations, each beside its source in every reading that fits as well; none
 * without a source.
 */
export function comparisonReadings(tables: CaseTables): (readonly Comparison[])[] {
  return siblingGroups(tables)
    .map((siblings) => compare(siblings, tables))
    .filter((readings) => readings.length > 0);
}
