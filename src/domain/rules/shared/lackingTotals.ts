import { formTablesOf } from "../../form/formTables.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { itemsOf, sumsOf } from "../../reconciliation/columns.ts";
import { hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";

const asksForTotal = ({ role }: FoundTable): boolean => formTablesOf(role).some(({ asks }) => asks.includes("total"));
const filledRows = (table: FoundTable): number => itemsOf(table).filter(hasAnyAmount).length;
const isSingle = (table: FoundTable): boolean => filledRows(table) === 1;

const FEWEST_BESIDE = 2;

/** Tables of the form without a total. */
export interface LackingTotals {
  /** The others of the case have theirs: it was lost. */
  readonly lost: readonly FoundTable[];
  readonly other: readonly FoundTable[];
}

/** One row is its own total: it needs none, unless the case has one below such a row elsewhere. */
export function lackingTotals(tables: CaseTables): LackingTotals {
  const asked = tables.filter((table) => asksForTotal(table) && filledRows(table) > 0);
  const having = asked.filter((table) => sumsOf(table).length > 0);
  const lacking = asked.filter((table) => !having.includes(table));
  const isOfUse = (table: FoundTable): boolean => !isSingle(table) || having.some(isSingle);
  const wanted = lacking.filter(isOfUse);
  const isLost = having.length >= FEWEST_BESIDE * Math.max(1, wanted.length) && wanted.length > 0;
  const several = lacking.filter((table) => itemsOf(table).length > 1);
  return isLost
    ? { lost: wanted, other: several.filter((table) => !wanted.includes(table)) }
    : { lost: [], other: several };
}
