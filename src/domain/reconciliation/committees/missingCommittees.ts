import type { Committee } from "../../case/committees/committees.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { CaseTables } from "../caseTables.ts";
import { itemsOf } from "../columns.ts";
import { committeeOf, hasAnyAmount, isByCommittee } from "./committeesOfRows.ts";
import { sourceRowsOf } from "../sources.ts";

/** A committee that Tabel 1's own column gives money, and that has no row in the tables that carry the money on. */
export interface MissingCommittee {
  readonly committee: Committee;
  readonly source: FoundTable;
  /** The first of its rows in Tabel 1. */
  readonly row: FoundRow;
  readonly tables: readonly FoundTable[];
}

function rowsWithout(
  table: FoundTable,
  tables: CaseTables,
): { source: FoundTable; row: FoundRow; committee: Committee }[] {
  const [reading] = sourceRowsOf(table, tables);
  const present = new Set(itemsOf(table).map((row) => committeeOf(row)?.id));
  return (reading?.rows ?? []).flatMap((row) => {
    const committee = row.committeeText ? committeeOf(row) : null;
    return committee && hasAnyAmount(row) && !present.has(committee.id)
      ? [{ source: reading!.source, row, committee }]
      : [];
  });
}

/** Only where Tabel 1 has a column for the committee: a label alone is no allotment. */
export function missingCommittees(tables: CaseTables): MissingCommittee[] {
  const found = new Map<string, MissingCommittee>();
  for (const table of tables.filter(isByCommittee)) {
    for (const { source, row, committee } of rowsWithout(table, tables)) {
      const known = found.get(committee.id);
      const lacking = known?.tables.includes(table) ? known.tables : [...(known?.tables ?? []), table];
      found.set(committee.id, { committee, source, row: known?.row ?? row, tables: lacking });
    }
  }
  return [...found.values()];
}
