import { Amount } from "../money/amount.ts";
import { amountOf, hasError } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey } from "../recognition/text.ts";
import type { CaseTables } from "./caseTables.ts";
import { cellsOfColumn, closingTotal, columnSum, itemsOf, mayBeRounding, totalsOf } from "./columns.ts";
import { type SourceRows, sourceRowsOf } from "./sources.ts";
import { wrongTotals } from "./totals.ts";

/** A year in which a table does not agree with the table it draws from. */
export interface Disagreement {
  readonly table: FoundTable;
  readonly source: FoundTable;
  /** Index into the table's year columns. */
  readonly column: number;
  /** The cell where the fault most likely sits. */
  readonly cell: FoundCell;
  readonly label: string;
  readonly stated: Amount;
  readonly expected: Amount;
  /** The source's rows behind the expected amount. */
  readonly sourceRows: readonly FoundRow[];
  readonly rounding: boolean;
  /** A total that is wrong only because of the cell. */
  readonly followers: readonly FoundCell[];
}

/** Tables of the same kind and control area share one source: two appropriation tables may hold half of it each. */
function siblingsOf(table: FoundTable, tables: CaseTables): FoundTable[] {
  return tables.filter(({ role, controlArea }) => role === table.role && controlArea === table.controlArea);
}

function sourceColumn(source: FoundTable, year: number): number {
  return source.yearColumns.findIndex((column) => column.year === year);
}

/** A year printed twice is another rule's; here the column keeps its place in the row. */
function yearAt(table: FoundTable, column: number, source: FoundTable): number {
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
      return at < 0 ? null : columnSum(itemsOf(sibling), at);
    }),
  );
}

function isComparable(table: FoundTable, column: number, { source, rows }: SourceRows): boolean {
  const at = sourceColumn(source, yearAt(table, column, source));
  return !cellsOfColumn(itemsOf(table), column).some(hasError) && !(at >= 0 && cellsOfColumn(rows, at).some(hasError));
}

function wrongColumns(table: FoundTable, siblings: readonly FoundTable[], reading: SourceRows): number[] {
  return table.yearColumns.flatMap((_, column) =>
    isComparable(table, column, reading) &&
    !foundIn(siblings, table, column).equals(amountInSource(reading, table, column))
      ? [column]
      : [],
  );
}

/** The source itself is at fault where its own total is wrong and the table agrees with that total as it stands. */
function sourceIsAtFault({ source }: SourceRows, table: FoundTable, column: number, found: Amount): boolean {
  const at = sourceColumn(source, yearAt(table, column, source));
  const wrong = wrongTotals(source).filter((total) => total.column === at);
  return wrong.length > 0 && totalsOf(source).some((row) => row.amounts[at] && amountOf(row.amounts[at])?.equals(found));
}

/** The one row of that label whose amount explains the whole difference. */
function explainingItem(table: FoundTable, column: number, { source, rows }: SourceRows, difference: Amount): { item: FoundRow; expected: Amount } | null {
  const at = sourceColumn(source, yearAt(table, column, source));
  if (at < 0) return null;
  const explained = itemsOf(table).flatMap((item) => {
    const twins = rows.filter(({ label }) => labelKey(label) === labelKey(item.label));
    const expected = twins.length === 1 ? (amountOf(twins[0]!.amounts[at]!) ?? Amount.zero) : null;
    const stated = amountOf(item.amounts[column]!) ?? Amount.zero;
    return expected?.minus(stated).equals(difference) ? [{ item, expected }] : [];
  });
  return explained.length === 1 ? explained[0]! : null;
}

function onlyFilledItem(table: FoundTable, column: number): FoundRow | null {
  const filled = itemsOf(table).filter((row) => amountOf(row.amounts[column]!) !== null);
  return filled.length === 1 ? filled[0]! : null;
}

type Located = Pick<Disagreement, "cell" | "label" | "stated" | "expected" | "followers">;

/** Null where the fault cannot be placed better than the table's own wrong total has been already. */
function locate(table: FoundTable, column: number, reading: SourceRows, found: Amount, expected: Amount): Located | null {
  const difference = expected.minus(found);
  const total = closingTotal(table);
  const totalCell = total?.amounts[column] ?? null;
  const statedTotal = totalCell && (amountOf(totalCell) ?? Amount.zero);
  const totalFollows = statedTotal !== null && statedTotal.equals(columnSum(itemsOf(table), column));
  const explained = explainingItem(table, column, reading, difference);
  const only = onlyFilledItem(table, column);
  const item = explained?.item ?? (totalFollows || statedTotal === null ? only : null);
  if (item) {
    const cell = item.amounts[column]!;
    const stated = amountOf(cell) ?? Amount.zero;
    const followers = totalFollows && totalCell ? [totalCell] : [];
    return { cell, label: item.label, stated, expected: explained?.expected ?? stated.plus(difference), followers };
  }
  if (total && totalCell) {
    return totalFollows ? { cell: totalCell, label: total.label, stated: found, expected, followers: [] } : null;
  }
  const last = itemsOf(table).at(-1);
  return last ? { cell: last.amounts[column]!, label: last.label, stated: found, expected, followers: [] } : null;
}

function disagreementsOf(table: FoundTable, tables: CaseTables): Disagreement[] {
  const siblings = siblingsOf(table, tables);
  if (siblings.at(-1) !== table) return [];
  const tried = sourceRowsOf(table, tables).map((reading) => ({ reading, wrong: wrongColumns(table, siblings, reading) }));
  const best = tried.reduce<(typeof tried)[number] | null>((a, b) => (a === null || b.wrong.length < a.wrong.length ? b : a), null);
  return (best?.wrong ?? []).flatMap((column) => {
    const found = foundIn(siblings, table, column);
    const expected = amountInSource(best!.reading, table, column);
    if (sourceIsAtFault(best!.reading, table, column, found)) return [];
    const located = locate(table, column, best!.reading, found, expected);
    const rounding = mayBeRounding(expected.minus(found), cellsOfColumn(itemsOf(table), column));
    return located ? [{ table, source: best!.reading.source, column, sourceRows: best!.reading.rows, rounding, ...located }] : [];
  });
}

/** Every year in which tables 2-4, A-E or the appropriations do not agree with what they draw from. */
export function disagreements(tables: CaseTables): Disagreement[] {
  return tables.flatMap((table) => disagreementsOf(table, tables));
}
