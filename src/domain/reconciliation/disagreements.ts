import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { CaseTables } from "./caseTables.ts";
import { cellsOfColumn, closingTotal, columnSum, itemsOf, mayBeRounding, totalsOf } from "./columns.ts";
import { amountInSource, type Comparison, comparisons, foundIn, sourceColumn, yearAt } from "./comparisons.ts";
import type { SourceRows } from "./sources.ts";
import { wrongTotals } from "./totals.ts";
import { twinsOf } from "./twins.ts";

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

/** The source itself is at fault where its own total is wrong and the table agrees with that total as it stands. */
function sourceIsAtFault({ source }: SourceRows, table: FoundTable, column: number, found: Amount): boolean {
  const at = sourceColumn(source, yearAt(table, column, source));
  const wrong = wrongTotals(source).filter((total) => total.column === at);
  return wrong.length > 0 && totalsOf(source).some((row) => row.amounts[at] && amountOf(row.amounts[at])?.equals(found));
}

/** The one row whose amount, beside the same row in the source, explains the whole difference. */
function explainingItem(table: FoundTable, column: number, { source, rows }: SourceRows, difference: Amount): { item: FoundRow; expected: Amount } | null {
  const columns = table.yearColumns.map((_, own) => sourceColumn(source, yearAt(table, own, source)));
  const at = columns[column]!;
  if (at < 0) return null;
  const explained = twinsOf(itemsOf(table), rows, columns).flatMap(([item, twin]) => {
    const expected = amountOf(twin.amounts[at]!) ?? Amount.zero;
    const stated = amountOf(item.amounts[column]!) ?? Amount.zero;
    return expected.minus(stated).equals(difference) ? [{ item, expected }] : [];
  });
  return explained.length === 1 ? explained[0]! : null;
}

/** The table's only row, or the only one that says anything of the year. */
function onlyItem(table: FoundTable, column: number): FoundRow | null {
  const items = itemsOf(table);
  const filled = items.length === 1 ? items : items.filter((row) => amountOf(row.amounts[column]!) !== null);
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
  const only = onlyItem(table, column);
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

/** One of several tables is at fault where its own total is wrong, and the totals of all add up to the source. */
function siblingIsAtFault(siblings: readonly FoundTable[], year: number, expected: Amount): boolean {
  const totals = siblings.map((sibling) => closingTotal(sibling)?.amounts[sibling.yearColumns.findIndex((other) => other.year === year)]);
  return siblings.length > 1 && totals.every((cell) => cell !== undefined) && Amount.sum(totals.map((cell) => cell ? amountOf(cell) : null)).equals(expected);
}

function disagreementsOf({ table, siblings, reading, wrong }: Comparison): Disagreement[] {
  return wrong.flatMap((column) => {
    const found = foundIn(siblings, table, column);
    const expected = amountInSource(reading, table, column);
    if (sourceIsAtFault(reading, table, column, found) || siblingIsAtFault(siblings, table.yearColumns[column]!.year, expected)) return [];
    const located = locate(table, column, reading, found, expected);
    const rounding = mayBeRounding(found, expected.minus(found), cellsOfColumn(itemsOf(table), column), itemsOf(table).flatMap(({ amounts }) => amounts));
    return located ? [{ table, source: reading.source, column, sourceRows: reading.rows, rounding, ...located }] : [];
  });
}

const known = new WeakMap<CaseTables, readonly Disagreement[]>();

/** Every year in which tables 2-4, A-E or the appropriations do not agree with what they draw from. Kept per case. */
export function disagreements(tables: CaseTables): readonly Disagreement[] {
  const found = known.get(tables) ?? comparisons(tables).flatMap(disagreementsOf);
  known.set(tables, found);
  return found;
}
