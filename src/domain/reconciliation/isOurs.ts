import type { FoundTable } from "../recognition/foundTable.ts";
import { committeeOf } from "./committees/committeesOfRows.ts";

/** One may be chance: two of the City's committees are in no table of another trade. */
function namesCommittees({ rows }: FoundTable): boolean {
  const named = rows.filter(({ kind }) => kind === "item").flatMap((row) => committeeOf(row)?.id ?? []);
  return new Set(named).size >= 2;
}

/**
 * A table of the form, or one that says which money it counts or names the committees that it is for: on a sheet of
 * another trade nobody asked for a check, and "I alt" may be anything.
 */
export function isOurs(table: FoundTable): boolean {
  const { role, unit, priceLevel } = table;
  return role !== "unknown" || unit !== null || priceLevel.kind !== "missing" || namesCommittees(table);
}
