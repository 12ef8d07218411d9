import { APPROVAL_BODIES, type ApprovalBody } from "../../recognition/sheet/approvals.ts";
import type { SheetReading } from "../../recognition/readSheet.ts";
import { squeezed, textAt } from "../../recognition/cells/tidyText.ts";
import type { CellRef } from "../../workbook/address.ts";
import type { Cell, SheetSnapshot } from "../../workbook/snapshot.ts";

/** A line of "Hvem er hørt?", answered or not. */
export interface HearingLine {
  readonly body: ApprovalBody;
  readonly at: CellRef;
  /** Something stands beside the name: Ja, a date, a cross, or other words. */
  readonly isAnswered: boolean;
}

/** What every spelling has: "HR kredsen", "Hr-kreds", "Center for Økonomi, Økonomiforvaltningen". */
const STEMS: Readonly<Record<ApprovalBody, string>> = {
  "Center for Økonomi": "centerforøkonomi",
  "Ejendomsfaglig vurdering": "ejendomsfaglig",
  "IT-kredsen": "itkreds",
  "Koncern-IT": "koncernit",
  "HR-kredsen": "hrkreds",
  "Velfærdsanalytisk vurdering": "velfærdsanaly",
  "MED-udvalg": "medudvalg",
};

/** A name; a sentence that mentions one is longer, or ends as a sentence does. */
const LONGEST_NAME = 70;
const NO_ANSWER = /^[?\s_.…]*$/;
const ANSWER = /^(ja|nej|(ikke|ej) relevant|irrelevant)(?![\p{L}\p{N}])/iu;
const INLINE = /[:–-]\s*(ja|nej|(ikke|ej) relevant|irrelevant)(?![\p{L}\p{N}])/iu;

function bodyNamed(text: string): ApprovalBody | null {
  if (text.length > LONGEST_NAME || text.endsWith(".")) return null;
  const letters = squeezed(text);
  return APPROVAL_BODIES.find((body) => letters.includes(STEMS[body])) ?? null;
}

/** "Center for Økonomi: Ja", or the answer in the row below the name. */
function isSaidInWords(snapshot: SheetSnapshot, { row, column }: CellRef): boolean {
  return INLINE.test(textAt(snapshot, row, column)) || ANSWER.test(textAt(snapshot, row + 1, column));
}

const isAnswer = ({ value }: Cell): boolean =>
  value.kind === "text" ? !NO_ANSWER.test(value.text) : value.kind !== "blank";

/** The lines that are printed, with the first filled cell as the name. */
export function hearingLines({ snapshot, approvals }: SheetReading): HearingLine[] {
  return snapshot.cells.flatMap((cells, y): HearingLine[] => {
    const x = cells.findIndex(({ value }) => value.kind === "text" && value.text.trim() !== "");
    if (x < 0) return [];
    const at = { row: snapshot.origin.row + y, column: snapshot.origin.column + x };
    const known = approvals.find((approval) => approval.at.row === at.row);
    if (known) return [{ body: known.body, at: known.at, isAnswered: true }];
    const body = bodyNamed(textAt(snapshot, at.row, at.column));
    if (!body) return [];
    return [{ body, at, isAnswered: cells.slice(x + 1).some(isAnswer) || isSaidInWords(snapshot, at) }];
  });
}
