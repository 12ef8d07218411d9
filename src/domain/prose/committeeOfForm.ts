import { COMMITTEES } from "../case/committees/committeeData.ts";
import type { Committee, CommitteeId } from "../case/committees/committees.ts";
import { committeesNamedIn } from "../reconciliation/committees/namedCommittees.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { proseOfDocument, type ProseSentence } from "./proseSentences.ts";
import { affectedIn } from "./ticks.ts";

/**
 * The one committee a form says it is about, and where: a sentence that says so outright, the section on committees that
 * names no other, the only box that is ticked, or who sends the proposal.
 */
export interface FormCommittee {
  readonly committee: CommitteeId;
  readonly place: "alone" | "section" | "ticks" | "sender";
}

const ALONE =
  /\b(?:vedrører|omfatter|berører|angår)\b[^.]{0,20}\b(?:alene|kun|udelukkende)\b|\b(?:alene|kun|udelukkende)\b[^.]{0,20}\b(?:vedrører|omfatter|berører)\b/i;
const ABOUT_COMMITTEES = /fordeling på udvalg/i;

/** "Forslaget vedrører alene Socialudvalget." */
export const isAboutOne = ({ text }: ProseSentence): boolean => ALONE.test(text);

export const committeesIn = ({ text }: ProseSentence, committees: readonly Committee[] = COMMITTEES): CommitteeId[] => [
  ...new Set(committeesNamedIn(text, committees).map(({ committee }) => committee)),
];

/** Rows of the sheet: the case's own, and the first of its Tabel 1. */
export interface FormSpan {
  readonly after: number;
  readonly top: number;
  readonly before: number;
}

function inSentences(
  sentences: readonly ProseSentence[],
  committees: readonly Committee[],
): FormCommittee | "several" | null {
  const outright = sentences.filter(isAboutOne).flatMap((sentence) => committeesIn(sentence, committees));
  const section = sentences.filter((sentence) => !sentence.isHeading && ABOUT_COMMITTEES.test(sentence.heading));
  const named = new Set([...outright, ...section.flatMap((sentence) => committeesIn(sentence, committees))]);
  const [only] = named;
  if (only === undefined) return null;
  return named.size > 1 ? "several" : { committee: only, place: outright.length > 0 ? "alone" : "section" };
}

/** Null where the form says nothing of it, names several, or is a sheet somebody made in Excel. */
export function committeeOfForm(
  snapshot: SheetSnapshot,
  { after, top, before }: FormSpan,
  committees: readonly Committee[] = COMMITTEES,
): FormCommittee | null {
  if (!snapshot.document) return null;
  const own = proseOfDocument(snapshot).filter(({ row }) => row > top && row < before);
  const said = inSentences(own, committees);
  if (said !== null) return said === "several" ? null : said;
  const affected = affectedIn({ snapshot }, after);
  if (!affected || affected.askedAt > top) return null;
  const ticked = affected.ticks.filter((tick) => tick.ticked === true);
  const [tick] = ticked;
  if (tick) return ticked.length > 1 ? null : { committee: tick.committee, place: "ticks" };
  const [sender] = affected.sender;
  return sender !== undefined && affected.sender.length === 1 ? { committee: sender, place: "sender" } : null;
}
