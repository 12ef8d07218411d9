import { findCommittee } from "../../case/committees/findCommittee.ts";
import type { BareRow } from "../cells/bareRow.ts";
import type { TableColumns } from "../headings/tableColumns.ts";
import { controlAreaOf } from "../cells/words.ts";

/** «"», "do.", "-"-", "-II-", "som ovenfor": the same as in the row above. */
const DITTO: readonly RegExp[] = [
  /^[-–—\s]*(?:["”“″〃„]{1,2}|['’´`]{2}|,,|\|\||\/\/|II|ll)[-–—\s]*$/,
  /^(?:['↑]|do\.?|d(?:it)?to\.?|id(?:em)?\.?|s\.\s?o\.?|samme(?:\s+som\s+oven(?:for|stående))?|som\s+oven(?:for|stående))$/i,
];

const TEXTS = [
  "controlAreaText",
  "committeeText",
  "appropriationText",
  "incomeExpenditureText",
  "lineKindText",
] as const;
type Text = (typeof TEXTS)[number];

const isDitto = (text: string | null): boolean => text !== null && DITTO.some((mark) => mark.test(text.trim()));

function carried(row: BareRow, above: BareRow, texts: readonly Text[]): BareRow {
  const changed = Object.fromEntries(texts.map((text) => [text, above[text]]));
  const area = texts.includes("controlAreaText") ? { controlArea: controlAreaOf(above.controlAreaText ?? "") } : {};
  return { ...row, ...changed, ...area };
}

const hasCommittee = ({ committeeText }: BareRow): boolean => findCommittee(committeeText ?? "") !== null;

/** A committee, and its appropriation, on the first row of its group speak for the rows below that have neither. */
function standsInGroup({ committeeText, appropriationText, hint }: BareRow, above: BareRow): boolean {
  return (committeeText === "" || hint.sharesCommittee) && !appropriationText && hasCommittee(above);
}

function withTextsOf(row: BareRow, above: BareRow, grouped: boolean): BareRow {
  const ditto = TEXTS.filter((text) => isDitto(row[text]) && above[text]);
  const result = ditto.length > 0 ? carried(row, above, ditto) : row;
  return grouped && standsInGroup(result, above)
    ? carried(result, above, ["committeeText", "appropriationText"])
    : result;
}

/**
 * What a row leaves to the one above it: ditto marks, and a committee that stands on the first row of its group
 * only. Groups are made by the columns before the years; behind them each line is described for itself, and a
 * blank is a question. So it is where the first row of all has none.
 */
export function withCarriedTexts(rows: readonly BareRow[], { committee, firstYear }: TableColumns): BareRow[] {
  const canGroup = committee !== null && committee < firstYear;
  const result: BareRow[] = [];
  let above: BareRow | null = null;
  let grouped = false;
  for (const row of rows) {
    if (above === null) grouped = canGroup && hasCommittee(row);
    const own: BareRow = row.kind === "item" && above !== null ? withTextsOf(row, above, grouped) : row;
    result.push(own);
    if (own.kind === "item") above = own;
    else if (own.kind !== "note") above = null;
  }
  return result;
}
