import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { SHARE } from "../cells/figureCell.ts";
import { textAt } from "../cells/tidyText.ts";
import { isTotalLabel } from "../cells/words.ts";
import type { ColumnKind } from "./columnKinds.ts";

export interface TitledColumn {
  readonly column: number;
  /** The header's words, squeezed. */
  readonly title: string;
  readonly kind: ColumnKind | null;
}

/** "Id", "Forslagsnr.": what stands below counts or codes the rows. */
const NUMBERS_ROWS = /^(?:(?:løbe|lb|sags|forslags|id)\.?)?(?:nr|nummer)\.?$|^(?:id|#|kode|ref|pos|pkt)\.?$/;

/** "Varige ændringer | Færre vikarer", and below it rows that leave the first cell blank, or repeat it. */
function groupsRows(sheet: SheetSnapshot, first: number, second: number, body: readonly number[]): boolean {
  let group = "";
  let named = false;
  let goesOn = false;
  for (const row of body) {
    const [own, label] = [textAt(sheet, row, first), textAt(sheet, row, second)];
    if (label === "") group = "";
    else if (own !== "" && own !== group) [group, named] = [own, true];
    else if (group !== "") goesOn = true;
  }
  return named && goesOn;
}

/** "Udvalg" in front names the group of rows, and a column of other words each row of it: "Botilbud", "Dagtilbud". */
function committeesGroupRows(sheet: SheetSnapshot, first: number, second: number, body: readonly number[]): boolean {
  const labels: string[] = [];
  const rows = new Set<string>();
  const committees = new Set<string>();
  let committee = "";
  let others = 0;
  for (const row of body) {
    const [own, label] = [textAt(sheet, row, first), textAt(sheet, row, second)];
    if (own !== "") committee = own;
    if (label === "") others += isTotalLabel(own) ? 0 : 1;
    else {
      labels.push(label);
      committees.add(committee);
      rows.add(`${committee}|${label}`);
    }
  }
  if (labels.length < FEWEST_CODED || labels.length <= others) return false;
  const isByRow = new Set(labels).size === labels.length;
  // "Løn" and "Drift" of each committee name its rows; "Skøn" beside every committee is a remark.
  return isByRow || (rows.size === labels.length && committees.size < labels.length);
}

/** "S1", "A-12", "3.2b", "4110": what counts or codes a row. */
const CODE = /^\p{L}{0,4}[-. ]?\d{1,4}(?:\.\d{1,2})*\p{L}?\.?$/u;
const FEWEST_CODED = 2;

/** Every row that the second column names has a code of its own in the first. */
function codesRows(sheet: SheetSnapshot, first: number, second: number, body: readonly number[]): boolean {
  const codes = body.filter((row) => textAt(sheet, row, second) !== "").map((row) => textAt(sheet, row, first));
  const own = new Set(codes);
  return codes.length >= FEWEST_CODED && own.size === codes.length && codes.every((code) => CODE.test(code));
}

/** "30 %" beside every committee is its share, and names nothing. */
function holdsShares(sheet: SheetSnapshot, column: number, body: readonly number[]): boolean {
  const texts = body.map((row) => textAt(sheet, row, column)).filter((text) => text !== "");
  return texts.length > 0 && texts.every((text) => SHARE.test(text));
}

/**
 * Rows are named in the first column with any text, unless that one holds the control area, a number of theirs, codes or
 * the name of a group, and another column names them.
 */
export function labelColumn(
  sheet: SheetSnapshot,
  filled: readonly TitledColumn[],
  body: readonly number[],
  fallback: number,
): number {
  const [first, ...others] = filled;
  if (!first) return fallback;
  const unkinded = others.filter(({ kind, column }) => kind === null && !holdsShares(sheet, column, body));
  const other = unkinded.find(({ title }) => !NUMBERS_ROWS.test(title)) ?? unkinded[0];
  const isOther =
    first.kind === "controlArea" ||
    NUMBERS_ROWS.test(first.title) ||
    (first.kind === "committee" &&
      other !== undefined &&
      committeesGroupRows(sheet, first.column, other.column, body)) ||
    (first.kind === null &&
      other !== undefined &&
      [groupsRows, codesRows].some((sets) => sets(sheet, first.column, other.column, body)));
  const named = isOther ? other : null;
  return (named ?? first).column;
}
