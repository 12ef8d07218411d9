import type { ControlArea } from "../../case/caseModel.ts";
import type { CommitteeId } from "../../case/committees/committees.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { controlAreaOf, withoutControlArea } from "../../recognition/cells/words.ts";
import { type CaseTables, isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { committeeOf, hasAnyAmount, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { isNamedByLabel } from "../tableRepair.ts";
import { BLANK_PRICE, MISTAKEN_PRICE } from "./attributePrices.ts";
import { type Doubt, isDoubtful, type TableAssumed } from "./hypothesis.ts";

const MOST_ROWS = 5;

/** A row that says nothing may have been given the committee above it. */
const nameIn = (row: FoundRow): string => (isNamedByLabel(row) ? row.label : (row.committeeText ?? ""));

interface Named {
  readonly id: CommitteeId;
  readonly area: ControlArea | null;
  readonly name: string;
}

/** Whose the row is, and of which control area by its own words: "Socialudvalget, anlæg". */
function namedBy(row: FoundRow): Named | null {
  const name = nameIn(row);
  const committee = committeeOf({ ...row, label: name });
  return committee && { id: committee.id, area: controlAreaOf(name), name };
}

const keyOf = ({ id, area }: Pick<Named, "id" | "area">): string => `${id} ${area ?? ""}`;

/** Every committee of the tables that tell rows apart by committee, as the sheet prints it. */
function committeesIn(tables: CaseTables): readonly Named[] {
  const all = tables
    .filter(isByCommittee)
    .flatMap(itemsOf)
    .flatMap((row) => namedBy(row) ?? []);
  return all.filter((one, at) => all.findIndex((other) => keyOf(other) === keyOf(one)) === at);
}

const hasCommittees = (table: FoundTable): boolean =>
  isByCommittee(table) || (isLeading(table) && itemsOf(table).some(({ committeeText }) => committeeText !== null));

/** The committees of the case without their areas: a row keeps its own. */
function withoutAreas(known: readonly Named[]): readonly Named[] {
  const plain = known.map(({ id, name }) => ({ id, area: null, name: withoutControlArea(name) }));
  return plain.filter(({ id }, at) => plain.findIndex((other) => other.id === id) === at);
}

/**
 * A row of a table by committee stands for its committee alone, or for one control area of it, which its name says or a
 * column; Tabel 1 may have several rows of one.
 */
function candidates(table: FoundTable, row: FoundRow, known: readonly Named[]): string[] {
  const isBeside = ({ controlAreaText, controlArea }: FoundRow): boolean =>
    controlAreaText === null || controlArea === row.controlArea;
  const beside = isByCommittee(table) ? itemsOf(table).filter((other) => other === row || isBeside(other)) : [row];
  const taken = beside.flatMap((other) => namedBy(other) ?? []);
  const { area } = namedBy(row) ?? { area: null };
  const isByArea = area === null && taken.some((other) => other.area !== null);
  const possible = isByArea
    ? known.filter((one) => one.area !== null)
    : withoutAreas(known).map((one) => ({ ...one, area }));
  const keys = new Set(taken.map(keyOf));
  return possible.filter((one) => !keys.has(keyOf(one))).map(({ name }) => name);
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
