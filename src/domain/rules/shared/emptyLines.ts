import { formTablesOf } from "../../form/formTables.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";
import { blockOf } from "../../recognition/cells/words.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { committeeOf, isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";

/** A printed line of the form that holds no amount in any year. */
export interface EmptyLine {
  readonly table: FoundTable;
  readonly row: FoundRow;
}

const hasNone = ({ amounts }: FoundRow): boolean => amounts.every(({ value }) => value.kind === "blank");

/** 0 is an answer; an "I alt" that adds nothing is none. */
function isEmpty(row: FoundRow): boolean {
  const total = row.rowTotal;
  return hasNone(row) && (!total || total.value.kind === "blank" || amountOf(total)?.isZero() === true);
}

/** "heraf løn" below has the amounts, or the line's own words go on in the next row. */
function goesOn(row: FoundRow, next: FoundRow | undefined): boolean {
  if (!next || next.row !== row.row + 1 || hasNone(next)) return false;
  return next.kind === "note" || (next.kind === "item" && next.controlAreaText === "" && row.controlAreaText !== "");
}

/**
 * A line without control area or committee reads as a heading, and so it does last among the lines: there
 * nothing stands below it. Tabel 1's own headings may stand empty.
 */
function emptyHeadings({ role, rows }: FoundTable): FoundRow[] {
  const total = rows.findIndex(({ kind }) => kind === "total");
  if (role === "summary" || total < 0) return [];
  const above = rows.slice(0, total);
  const last = above.findLastIndex(({ kind }) => kind !== "section");
  const run = above.slice(last + 1);
  if (run.some(({ label, totalRole }) => totalRole !== null || blockOf(label) !== null)) return [];
  const isList = last < 0 ? hasNone(rows[total]!) : above[last]!.kind === "item";
  return isList ? run : [];
}

function emptyIn(table: FoundTable): FoundRow[] {
  const headings = new Set(emptyHeadings(table));
  const isLine = (row: FoundRow, index: number): boolean =>
    row.kind === "item" && isEmpty(row) && !goesOn(row, table.rows[index + 1]);
  return table.rows.filter((row, index) => headings.has(row) || isLine(row, index));
}

/** What the line is, in whichever table it is printed. */
function keyOf(table: FoundTable, row: FoundRow): string {
  const committee = isByCommittee(table) ? (committeeOf(row)?.id ?? "") : "";
  return committee === "" ? labelKey(row.label) : `udvalg ${committee}`;
}

/**
 * The lines of the form's tables without an amount. A line that has amounts in another table of the case is no
 * forgotten one: Tabel B may name a committee that has savings only.
 */
export function emptyLines(tables: CaseTables): EmptyLine[] {
  const asking = tables.filter(({ role }) => formTablesOf(role).some(({ asks }) => asks.includes("line")));
  const filled = asking.flatMap((table) =>
    table.rows.filter((row) => row.kind === "item" && !isEmpty(row)).map((row) => keyOf(table, row)),
  );
  const known = new Set(filled);
  return asking.flatMap((table) =>
    emptyIn(table)
      .filter((row) => !known.has(keyOf(table, row)))
      .map((row) => ({ table, row })),
  );
}
