import { COMMITTEES } from "../../case/committees/committeeData.ts";
import { committeeName, type CommitteeId } from "../../case/committees/committees.ts";
import { committeeOf, hasAnyAmount, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { type Place, placeIn } from "../rule.ts";

/** The committee's name in the first year of the case's tables; the newest where they have no years. */
export function nameInTables(tables: CaseTables, id: CommitteeId): string {
  const year = tables.flatMap(({ yearColumns }) => yearColumns[0]?.year ?? [])[0] ?? Infinity;
  const committee = COMMITTEES.find((known) => known.id === id);
  return committee ? committeeName(committee, year) : id;
}

/** The committees that have money in a case's tables, and where each is named first. */
export function committeesWithMoney(tables: CaseTables): ReadonlyMap<CommitteeId, Place> {
  const found = new Map<CommitteeId, Place>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.kind !== "item" || !hasAnyAmount(row)) continue;
      const committee = isByCommittee(table) || row.committeeText ? committeeOf(row) : null;
      if (committee && !found.has(committee.id)) found.set(committee.id, placeIn(table, row.labelAt));
    }
  }
  return found;
}
