import type { CommitteeId } from "../../case/committees/committees.ts";
import { committeeOf, hasAnyAmount, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { type Place, placeIn } from "../rule.ts";

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
