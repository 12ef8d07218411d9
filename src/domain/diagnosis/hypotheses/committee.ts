import type { ControlArea } from "../../case/caseModel.ts";
import type { CommitteeId } from "../../case/committees/committees.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { controlAreaOf } from "../../recognition/cells/words.ts";
import { type CaseTables, isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { committeeOf, hasAnyAmount, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { isNamedByLabel } from "../tableRepair.ts";
import { BLANK_PRICE, MISTAKEN_PRICE } from "./attributePrices.ts";
import { type Doubt, isDoubtful, type TableAssumed } from "./hypothesis.ts";

const MOST_ROWS = 5;

/** A row that says nothing may have been given the committee above it. */
const nameIn = (row: FoundRow): string => (isNamedByLabel(row) ? row.label : (row.committeeText ?? ""));

/** Every committee of the tables that tell rows apart by committee, as the sheet prints it. */
function committeesIn(tables: CaseTables): Map<CommitteeId, string> {
  const found = new Map<CommitteeId, string>();
  for (const row of tables.filter(isByCommittee).flatMap(itemsOf)) {
    const committee = committeeOf({ ...row, label: nameIn(row) });
    if (committee && !found.has(committee.id)) found.set(committee.id, nameIn(row));
  }
  return found;
}

const hasCommittees = (table: FoundTable): boolean =>
  isByCommittee(table) || (isLeading(table) && itemsOf(table).some(({ committeeText }) => committeeText !== null));

const areaIn = ({ label, controlArea }: FoundRow): ControlArea | null => controlAreaOf(label) ?? controlArea;

/**
 * A row of a table by committee stands for its committee alone, or for one control area of it; Tabel 1 may have several
 * rows of one.
 */
function candidates(table: FoundTable, row: FoundRow, known: ReadonlyMap<CommitteeId, string>): string[] {
  const beside = isByCommittee(table) ? itemsOf(table).filter((other) => areaIn(other) === areaIn(row)) : [row];
  const taken = new Set(beside.map((other) => committeeOf(other)?.id));
  return [...known].filter(([id]) => !taken.has(id)).map(([, name]) => name);
}

/** The table with a wrong or blank committee is off in every year, and so are the other tables' rows of it. */
export function committeeHypotheses({ state, broken }: Doubt): TableAssumed[] {
  const { numbers, tables } = state;
  const known = committeesIn(tables);
  const kinds = new Set(["netGross", "share", "source"]);
  const inDoubt = new Set(
    broken.flatMap((id) => (kinds.has(numbers.constraints[id]!.kind) ? numbers.equations[id]!.cells : [])),
  );
  return tables.filter(hasCommittees).flatMap((table) => {
    const doubtful = itemsOf(table).filter((row) => hasAnyAmount(row) && isDoubtful({ state, cells: inDoubt }, row));
    const unknownFirst = [...doubtful].sort(
      (one, other) => Number(committeeOf(one) !== null) - Number(committeeOf(other) !== null),
    );
    return unknownFirst.slice(0, MOST_ROWS).flatMap((row) =>
      candidates(table, row, known).map((to): TableAssumed => {
        const price = nameIn(row).trim() === "" ? BLANK_PRICE : MISTAKEN_PRICE;
        return { kind: "table", repair: { what: "committee", table, rows: [row], to }, price };
      }),
    );
  });
}
