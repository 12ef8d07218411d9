import type { FoundTable } from "../recognition/foundTable.ts";
import { committeeOf } from "./committees/committeesOfRows.ts";

const asked = new WeakMap<FoundTable, boolean>();

/** One may be chance: two of the City's committees are in no table of another trade. */
function areCommitteesNamedIn({ rows }: FoundTable): boolean {
  const named = rows.filter(({ kind }) => kind === "item").flatMap((row) => committeeOf(row)?.id ?? []);
  return new Set(named).size >= 2;
}

/** Looked up once a table: every rule asks, and a list of another trade has thousands of rows. */
function namesCommittees(table: FoundTable): boolean {
  const known = asked.get(table) ?? areCommitteesNamedIn(table);
  asked.set(table, known);
  return known;
}

/**
 * A table of the form, or one that says which money it counts or names the committees that it is for: on a sheet of
 * another trade nobody asked for a check, and "I alt" may be anything.
 */
export function isOurs(table: FoundTable): boolean {
  const { role, unit, priceLevel } = table;
  return role !== "unknown" || unit !== null || priceLevel.kind !== "missing" || namesCommittees(table);
}
