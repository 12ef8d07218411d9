import { COMMITTEES } from "../../case/committees/committeeData.ts";
import type { CommitteeId } from "../../case/committees/committees.ts";
import { Amount } from "../../money/amount.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { columnSum, itemsOf } from "../columns.ts";
import { committeeOf, hasAnyAmount, isByCommittee } from "./committeesOfRows.ts";
import { type Comparison, sourceColumn, yearAt } from "../comparisons.ts";
import { committeeNamedIn } from "./namedCommittees.ts";

/** column: Tabel 1 has a column for the committee. label: only the lines' own words tell it. */
export type Evidence = "column" | "label";

/** A committee's amount that is not what its lines of Tabel 1 give, as far as their words tell whose they are. */
export interface WrongShare {
  readonly table: FoundTable;
  readonly source: FoundTable;
  /** Index into the table's year columns. */
  readonly column: number;
  readonly label: string;
  readonly cell: FoundCell;
  readonly stated: Amount;
  readonly expected: Amount;
}

/** Every line may be rounded by half a unit, and so may the committee's own amount: 1 where that is less. */
const roundedAway = (lines: number): Amount => Amount.fromNumber(Math.max(1, (lines + 1) / 2));

type Owner = (row: FoundRow) => CommitteeId | null;

const OWNERS: readonly (readonly [Evidence, Owner])[] = [
  ["column", (row) => (row.committeeText ? (committeeOf(row)?.id ?? null) : null)],
  ["label", ({ label }) => committeeNamedIn(label, COMMITTEES)?.committee ?? null],
];

/** Null where a line tells nobody whose it is. */
function ownersOf(rows: readonly FoundRow[]): { evidence: Evidence; owner: Owner } | null {
  const filled = rows.filter(hasAnyAmount);
  const found = OWNERS.find(([, owner]) => filled.length > 0 && filled.every((row) => owner(row) !== null));
  return found ? { evidence: found[0], owner: found[1] } : null;
}

/** One row for each committee, and the committee known: else the table is read in another way. */
function hasOneRowEach(table: FoundTable): boolean {
  const ids = itemsOf(table).map((row) => committeeOf(row)?.id);
  return !ids.includes(undefined) && new Set(ids).size === ids.length;
}

export function linesByCommittee(lines: readonly FoundRow[], owner: Owner): Map<CommitteeId | null, FoundRow[]> {
  const byCommittee = new Map<CommitteeId | null, FoundRow[]>();
  for (const line of lines) {
    const id = owner(line);
    const own = byCommittee.get(id);
    if (own) own.push(line);
    else byCommittee.set(id, [line]);
  }
  return byCommittee;
}

/** A table by committee whose source tells of every line whose it is. */
export interface SharedTable {
  readonly table: FoundTable;
  readonly source: FoundTable;
  readonly rows: readonly FoundRow[];
  readonly owner: Owner;
}

export function sharedTables(compared: readonly Comparison[], evidence: Evidence): SharedTable[] {
  return compared.flatMap(({ table, siblings, reading: { source, rows } }) => {
    const owners = siblings.length > 1 || !isByCommittee(table) || !hasOneRowEach(table) ? null : ownersOf(rows);
    return owners?.evidence === evidence ? [{ table, source, rows, owner: owners.owner }] : [];
  });
}

function sharesOf({ table, source, rows, owner }: SharedTable): WrongShare[] {
  const lines = linesByCommittee(rows, owner);
  return table.yearColumns.flatMap((_, column) => {
    const own = sourceColumn(source, yearAt(table, column, source));
    if (own < 0) return [];
    return itemsOf(table).flatMap((row): WrongShare[] => {
      const ofCommittee = lines.get(committeeOf(row)!.id) ?? [];
      const expected = columnSum(ofCommittee, own);
      const stated = amountOf(row.amounts[column]!) ?? Amount.zero;
      const isOff = stated.minus(expected).abs().compareTo(roundedAway(ofCommittee.length)) > 0;
      return isOff ? [{ table, source, column, label: row.label, cell: row.amounts[column]!, stated, expected }] : [];
    });
  });
}

/**
 * Where only the lines' own words tell whose they are: the amounts that do not fit them, table by table. Where
 * a figure is in doubt already, its committee's is no news.
 */
export function wrongShares(compared: readonly Comparison[], isTold: (cell: FoundCell) => boolean): WrongShare[][] {
  return sharedTables(compared, "label")
    .map(sharesOf)
    .filter(
      (shares) =>
        shares.length > 0 && !shares.some(({ table }) => itemsOf(table).some(({ amounts }) => amounts.some(isTold))),
    );
}
