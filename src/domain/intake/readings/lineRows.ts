import { parseControlArea } from "../../case/controlArea.ts";
import { findCommittee } from "../../case/committees/findCommittee.ts";
import { hasAmount } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { countsStaff } from "../../recognition/rows/rowWords.ts";
import { blockOf } from "../../recognition/cells/words.ts";
import { labelOf, type LeadingTable } from "../sheet/leadingTable.ts";
import { parseLineKind } from "./lineKindReading.ts";
import type { Unread } from "../sheet/unread.ts";

/** A row that becomes a line, with the heading it stands under where that tells lines apart. */
export interface LineRow {
  readonly row: FoundRow;
  readonly label: string;
  readonly heading: string | null;
}

/** A text there that says nothing of the kind is a note beside a total; where amounts are typed it is a misspelling. */
function isDescribed(
  { role }: FoundTable,
  { lineKindText, committeeText, controlAreaText, amounts }: FoundRow,
): boolean {
  const [art, committee, area] = [lineKindText ?? "", committeeText ?? "", controlAreaText ?? ""];
  const said = role === "summary" ? art : `${committee}${area}`;
  if (said === "") return false;
  const isKnown =
    role === "summary"
      ? parseLineKind(art, "investeringsforslag") !== null
      : findCommittee(committee) !== null || parseControlArea(area) !== null;
  return isKnown || amounts.some((cell) => cell.formula === null && hasAmount(cell));
}

/** In our own tables a row with an art, or with committee or control area, is a line whatever its label looks like. */
function isLine({ own, table }: LeadingTable, row: FoundRow): boolean {
  return row.kind === "item" || (own && isDescribed(table, row));
}

function isHeading({ own }: LeadingTable, { kind, amounts }: FoundRow): boolean {
  if (kind === "section") return true;
  return own && kind !== "payback" && amounts.every(({ value }) => value.kind === "blank");
}

/** The headings every Tabel 1 has, which tell no lines apart. */
const BLOCK_HEADING = /^(varige ændringer|implementeringsomkostninger)$/i;

interface HeadedRow extends LineRow {
  /** The line's half of Tabel 1 with the heading: the same heading may stand in both. */
  readonly block: FoundRow["block"];
}

function headedRows(leading: LeadingTable, rows: readonly FoundRow[]): HeadedRow[] {
  const lines: HeadedRow[] = [];
  let heading: string | null = null;
  for (const row of rows) {
    if (isLine(leading, row)) lines.push({ row, label: labelOf(leading, row), heading, block: row.block });
    else if (isHeading(leading, row)) heading = labelOf(leading, row);
    else if (row.kind === "total" && row.totalRole === "impact") heading = null;
  }
  return lines;
}

/** One heading over all permanent changes says no more than the block's own name; several tell the lines apart. */
function tellsApart({ heading, block }: HeadedRow, rows: readonly HeadedRow[]): boolean {
  if (heading === null || BLOCK_HEADING.test(heading)) return false;
  const headings = new Set(rows.filter((other) => other.block === block).map((row) => row.heading));
  return headings.size > 1 || blockOf(heading) === null;
}

export function lineRowsOf(leading: LeadingTable): LineRow[] {
  const rows = leading.parts.flatMap((part) => headedRows(leading, part));
  const keepsHeading = (row: HeadedRow): boolean => {
    if (leading.table.role === "activities") return true;
    return leading.own ? !BLOCK_HEADING.test(row.heading ?? "") : tellsApart(row, rows);
  };
  return rows.map((row) => ({ row: row.row, label: row.label, heading: keepsHeading(row) ? row.heading : null }));
}

/** Rows with amounts that are no lines of money. */
export function skippedRows(leading: LeadingTable): Unread[] {
  const notes = leading.table.rows.filter(
    (row) => row.kind === "note" && row.amounts.some(hasAmount) && !isLine(leading, row),
  );
  return notes.map((row) => {
    const { labelAt: at, label } = row;
    if (countsStaff(label)) return { at, kind: "staffRow", label };
    return { at, kind: row.aside === "part" ? "partOfRowAbove" : "noteWithAmounts", label };
  });
}
