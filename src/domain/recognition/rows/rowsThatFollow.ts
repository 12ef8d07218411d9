import type { BareRow } from "../cells/bareRow.ts";
import { relationsIn, type RowRelation } from "./rowRelations.ts";
import { figuresOf } from "./rowSums.ts";
import { mayFollow } from "./rowWords.ts";

const isMoney = ({ kind, aside }: BareRow): boolean => kind === "item" || kind === "total" || aside === "count";

/** "Pulje til rådighed" above the rows: what their total is held against may stand first. */
const isMeasure = ({ aside, hint }: BareRow): boolean => aside === "count" && hint.mayMeasure;

/** Far below a total other tables begin. */
const MOST_BELOW = 12;

/** What is taken away is held against something; rows that are only added up are rows. */
const takesAway = ({ terms }: RowRelation): boolean => terms.some(({ sign }) => sign < 0);

/**
 * "Allerede afsat" and "Søges finansieret" below the last total: what the total is held against, and what is left of it.
 * They are no rows that the table adds.
 */
export function withRowsThatFollow(rows: readonly BareRow[]): BareRow[] {
  const lastTotal = rows.findLastIndex(({ kind }) => kind === "total");
  const below = rows.slice(lastTotal + 1).filter(isMoney);
  const hasOwnRows = rows.slice(0, Math.max(0, lastTotal)).some(({ kind }) => kind === "item");
  if (!hasOwnRows || below.length > MOST_BELOW) return [...rows];
  const told = rows.filter((row, index) => (index >= lastTotal && isMoney(row)) || isMeasure(row));
  const relations = relationsIn(told.map(figuresOf), (index) => mayFollow(told[index]!.label)).filter(takesAway);
  const following = new Set(relations.flatMap(({ row, terms }) => [row, ...terms.map(({ index }) => index)]));
  const isFollowing = (row: BareRow): boolean =>
    (below.includes(row) || isMeasure(row)) && following.has(told.indexOf(row));
  return rows.map((row) => (isFollowing(row) ? { ...row, kind: "note", aside: "follows" } : row));
}
