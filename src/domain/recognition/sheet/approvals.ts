import type { CellRef } from "../../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { textAt } from "../cells/tidyText.ts";
import { isDateFormat } from "../headings/yearCell.ts";

/** Who must be heard before a proposal is sent in (docs/domain.md, "Approvals"). */
export const APPROVAL_BODIES = [
  "Center for Økonomi",
  "Ejendomsfaglig vurdering",
  "IT-kredsen",
  "Koncern-IT",
  "HR-kredsen",
  "Velfærdsanalytisk vurdering",
  "MED-udvalg",
] as const;
export type ApprovalBody = (typeof APPROVAL_BODIES)[number];

const WORDS: Readonly<Record<ApprovalBody, RegExp>> = {
  "Center for Økonomi": /center for økonomi/i,
  "Ejendomsfaglig vurdering": /ejendomsfaglig/i,
  "IT-kredsen": /\bit[- ]?kreds/i,
  "Koncern-IT": /koncern[- ]?it\b/i,
  "HR-kredsen": /\bhr[- ]?kreds/i,
  "Velfærdsanalytisk vurdering": /velfærdsanaly/i,
  "MED-udvalg": /\bmed[- ]?udvalg/i,
};

/** What each of them has, for most texts of a sheet have none. */
const ANY = /økonomi|ejendom|kreds|koncern|velfærd|udvalg/i;

/** One line of "Hvem er hørt?". */
export interface Approval {
  readonly body: ApprovalBody;
  readonly at: CellRef;
  readonly answer: "yes" | "no" | "notRelevant";
  readonly dated: boolean;
  /** What else the line says. */
  readonly remark: string;
}

const ANSWER = /^(ja|nej|ikke relevant|ej relevant|irrelevant)(?![\p{L}\p{N}])[\s,.:;–-]*/iu;
/** "tor. 1. jan. 2026": the weekday says nothing more. */
const DATE = new RegExp(
  [
    String.raw`\d{1,2}\.?\s*(jan|feb|mar|apr|maj|jun|jul|aug|sept?|okt|nov|dec)\b`,
    String.raw`\d{1,2}\s*[./-]\s*\d{1,2}`,
    String.raw`\d{4}-\d{2}-\d{2}`,
    String.raw`(januar|februar|marts|april|maj|juni|juli|august|` +
      String.raw`september|oktober|november|december|jan\.|feb\.|aug\.|sept?\.|okt\.|nov\.|dec\.)\s*(\d{4}|\d{2})?`,
  ].join("|"),
  "i",
);

function isDateCell(sheet: SheetSnapshot, at: CellRef): boolean {
  const { value, numberFormat } = cellAt(sheet, at);
  return value.kind === "number" && value.value > 20_000 && isDateFormat(numberFormat);
}

function readLine(sheet: SheetSnapshot, body: ApprovalBody, at: CellRef, width: number): Approval | null {
  const columns = Array.from(
    { length: sheet.origin.column + width - at.column - 1 },
    (_, index) => at.column + 1 + index,
  );
  const texts = columns.map((column) => textAt(sheet, at.row, column)).filter((text) => text !== "");
  const answered = texts.findIndex((text) => ANSWER.test(text));
  const word = ANSWER.exec(texts[answered] ?? "")?.[1]?.toLowerCase();
  if (word === undefined) return null;
  const remark = texts
    .map((text, index) => (index === answered ? text.replace(ANSWER, "") : text))
    .join(" ")
    .trim();
  const dated = DATE.test(remark) || columns.some((column) => isDateCell(sheet, { row: at.row, column }));
  return { body, at, answer: word === "ja" ? "yes" : word === "nej" ? "no" : "notRelevant", dated, remark };
}

/** The lines of "Hvem er hørt?": a body that is asked, and an answer to its right. */
export function approvalsOf(sheet: SheetSnapshot): Approval[] {
  return sheet.cells.flatMap((cells, y) => {
    const row = sheet.origin.row + y;
    const x = cells.findIndex(({ value }) => value.kind === "text" && value.text.trim() !== "");
    const at = { row, column: sheet.origin.column + x };
    const text = x < 0 ? "" : textAt(sheet, row, at.column);
    const body = ANY.test(text) ? APPROVAL_BODIES.find((candidate) => WORDS[candidate].test(text)) : undefined;
    return body ? (readLine(sheet, body, at, cells.length) ?? []) : [];
  });
}
