import { findCommittee } from "../../case/committees/findCommittee.ts";
import { isTechnical } from "../../form/formTables.ts";
import { withoutControlArea } from "../cells/words.ts";
import type { FoundRow, TableRole } from "../foundTable.ts";

/**
 * "Effektiviseringsmåltal" and "Rest" below the total of Tabel A: no committee and no appropriation of the table, but
 * what its total is measured against.
 */
export function withMeasuresBelow(role: TableRole, rows: readonly FoundRow[]): readonly FoundRow[] {
  const total = isTechnical(role) ? rows.findLastIndex(({ kind }) => kind === "total") : -1;
  if (total < 0 || total === rows.length - 1) return rows;
  return rows.map((row, index) => {
    const isMeasure =
      index > total &&
      row.kind === "item" &&
      row.appropriationText === "" &&
      findCommittee(withoutControlArea(row.label)) === null;
    return isMeasure ? { ...row, kind: "note", aside: "count" } : row;
  });
}
