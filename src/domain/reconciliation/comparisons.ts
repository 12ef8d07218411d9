import { Amount } from "../money/amount.ts";
import { isUnknown } from "../recognition/amountCell.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { alternativeOfTable, type CaseTables, isOfAlternatives } from "./caseTables.ts";
import { addedRows, cellsOfColumn, columnSum, itemsOf } from "./columns.ts";
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

export function amountInSource({ source, rows }: SourceRows, table: FoundTable, column: number): Amount {
  const at = sourceColumn(source, yearAt(table, column, source));
  return at < 0 ? Amount.zero : columnSum(rows, at);
}

export function foundIn(tables: CaseTables, table: FoundTable, column: number): Amount {
  const year = table.yearColumns[column]!.year;
  return Amount.sum(
    tables.map((sibling) => {
      const at = sibling === table ? column : sibling.yearColumns.findIndex((other) => other.year === year);
      return at < 0 ? null : columnSum(addedRows(sibling), at);
    }),
  );
}

function isComparable(table: FoundTable, column: number, { source, rows }: SourceRows): boolean {
  const at = sourceColumn(source, yearAt(table, column, source));
  return !cellsOfColumn(itemsOf(table), column).some(isUnknown) && !(at >= 0 && cellsOfColumn(rows, at).some(isUnknown));
}

function wrongColumns(table: FoundTable, siblings: readonly FoundTable[], reading: SourceRows): number[] {
  return table.yearColumns.flatMap((_, column) =>
    isComparable(table, column, reading) &&
    !foundIn(siblings, table, column).equals(amountInSource(reading, table, column))
      ? [column]
      : [],
  );
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
  return wrong.length > 0 && wrong.every((column) => {
    const sizes = [foundIn(siblings, table, column).abs(), amountInSource(reading, table, column).abs()] as const;
    return sizes.every((size) => !size.isZero()) && (sizes[0].compareTo(sizes[1].times(MANY_TIMES)) > 0 || sizes[1].compareTo(sizes[0].times(MANY_TIMES)) > 0);
  });
}

function compare(siblings: readonly FoundTable[], tables: CaseTables): Comparison[] {
  const table = siblings.at(-1)!;
  const tried = sourceRowsOf(table, tables).map((reading) => ({ table, siblings, reading, wrong: wrongColumns(table, siblings, reading) }));
  const best = tried.reduce<Comparison | null>((a, b) => (a === null || b.wrong.length < a.wrong.length ? b : a), null);
  return best && !areInOtherUnits(best) ? [best] : [];
}

const known = new WeakMap<CaseTables, readonly Comparison[]>();

/** Tables 2-4, A-E and the appropriations, each beside its source; none for a table whose source is not on the sheets. Kept per case. */
export function comparisons(tables: CaseTables): readonly Comparison[] {
  const found = known.get(tables) ?? siblingGroups(tables).flatMap((siblings) => compare(siblings, tables));
  known.set(tables, found);
  return found;
}
