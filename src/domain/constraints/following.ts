import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { isTold, relationsIn, type RowRelation } from "../recognition/rows/rowRelations.ts";
import { figuresOf } from "../recognition/rows/rowSums.ts";
import { mayFollow } from "../recognition/rows/rowWords.ts";
import { amountRowsOf } from "../reconciliation/cells.ts";
import { cellsOfColumn, sumsOf } from "../reconciliation/columns.ts";
import type { Constraint } from "./constraint.ts";
import { Independent } from "./independent.ts";
import { isOurs } from "../reconciliation/isOurs.ts";
import { usesRowTotals } from "./rowTotals.ts";
import type { ReadTotal } from "./unknownTotals.ts";

/** A row that is what others come to, added and taken away, though no total says so. */
export interface FollowingRow {
  readonly row: FoundRow;
  readonly added: readonly FoundRow[];
  readonly taken: readonly FoundRow[];
  /** Index of the year of which it says nothing; null where there is none. */
  readonly without: number | null;
}

/** The total in its likeliest reading. */
const asRead = ({ total, ways: [way] }: ReadTotal): FollowingRow[] =>
  way ? [{ row: total, added: way.rows, taken: way.less ?? [], without: null }] : [];

const rowsOf = (table: FoundTable): FoundRow[] =>
  [...new Set([...amountRowsOf(table), ...sumsOf(table)])].sort((one, other) => one.row - other.row);

/** Without the rows that tell nothing: with them a sum would be another one. */
function combinationOf(rows: readonly FoundRow[], { row, added, taken }: FollowingRow): Map<number, number> {
  const counts = new Map<number, number>();
  const count = (row: FoundRow, by: number): unknown =>
    isTold(figuresOf(row)) && counts.set(rows.indexOf(row), (counts.get(rows.indexOf(row)) ?? 0) + by);
  count(row, -1);
  added.forEach((row) => count(row, 1));
  taken.forEach((row) => count(row, -1));
  return counts;
}

/** Where one of the rows is calculated, that is the one which follows; else the last. */
function followingIn(rows: readonly FoundRow[], { row, terms, missed, isCutOff }: RowRelation): FollowingRow {
  const own = rows[row]!;
  const signed = terms.map(({ index, sign }) => ({ row: rows[index]!, sign }));
  const isWritten = ({ amounts }: FoundRow): boolean => amounts.some(({ formula }) => formula !== null);
  const written = isWritten(own) ? undefined : signed.find((term) => isWritten(term.row));
  const others = written ? signed.filter((term) => term !== written) : signed;
  // own = written + others, so that written = own - others; the other way round where it is taken away.
  const turned = written?.sign === 1 ? -1 : 1;
  const all = written
    ? [...others.map((term) => ({ ...term, sign: term.sign * turned })), { row: own, sign: -turned }]
    : others;
  return {
    row: written?.row ?? own,
    added: all.filter(({ sign }) => sign === 1).map((term) => term.row),
    taken: all.filter(({ sign }) => sign === -1).map((term) => term.row),
    without: isCutOff ? missed : null,
  };
}

/** A total adds them all, or is one of them: what one of its rows came to would be counted twice. */
const areOfOneSum = (sums: readonly FollowingRow[], { row, added, taken }: FollowingRow): boolean =>
  sums.some((sum) => [row, ...added, ...taken].every((own) => own === sum.row || sum.added.includes(own)));

/** The rows that follow from others, under any name; what the totals say together is not said once more. */
export function followingRowsOf(table: FoundTable, totals: readonly ReadTotal[]): FollowingRow[] {
  if (!isOurs(table)) return [];
  const rows = rowsOf(table);
  const known = new Independent();
  const sums = totals.flatMap(asRead);
  for (const sum of sums) known.adds(combinationOf(rows, sum));
  const relations = relationsIn(rows.map(figuresOf), (index) => mayFollow(rows[index]!.label));
  return relations.flatMap((relation) => {
    const following = followingIn(rows, relation);
    if (areOfOneSum(sums, following)) return [];
    const combination = combinationOf(rows, following);
    // A row with the wrong sign throughout is taken away where a total adds it, and that holds: it is what is wrong.
    if (known.knowsButForASign(combination)) return [];
    return known.adds(combination) ? [following] : [];
  });
}

/** "«I alt» minus «Afsat»" */
function workingOf(added: readonly FoundRow[], taken: readonly FoundRow[]): string {
  const minus = taken.map(({ label }) => `minus «${label}»`);
  return [added.map(({ label }) => `«${label}»`).join(" plus "), ...minus].filter((text) => text !== "").join(" ");
}

/** In every year, and in "I alt" where all of them have one. */
export function followingConstraints(table: FoundTable, following: readonly FollowingRow[]): Constraint[] {
  const { sheet, yearColumns } = table;
  return following.flatMap(({ row, added, taken, without }) => {
    const all = [row, ...added, ...taken];
    const names = { leftName: `«${row.label}»`, rightName: workingOf(added, taken), table };
    const promise = (cell: FoundCell, left: readonly FoundCell[], right: readonly FoundCell[]): Constraint => ({
      kind: "follows",
      witness: `follows ${sheet} ${row.row} ${all.map((own) => own.row).join(" ")}`,
      ...names,
      left: [cell, ...left],
      right,
      shownBy: { sheet, cell },
      calculated: cell,
      beside: row.amounts,
    });
    const ofYears = yearColumns.flatMap((_, column) =>
      column === without
        ? []
        : [promise(row.amounts[column]!, cellsOfColumn(taken, column), cellsOfColumn(added, column))],
    );
    const totalsOf = (rows: readonly FoundRow[]): FoundCell[] => rows.flatMap(({ rowTotal }) => rowTotal ?? []);
    const haveTotals =
      without === null && usesRowTotals(table) && totalsOf(all).every(({ value }) => value.kind !== "blank");
    return row.rowTotal && haveTotals ? [...ofYears, promise(row.rowTotal, totalsOf(taken), totalsOf(added))] : ofYears;
  });
}
