import type { Figure, Figures } from "../amounts/proseFigures.ts";
import type { ProseSentence } from "../proseSentences.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { areaBehind } from "./areaBehind.ts";
import type { Meant } from "./meantRows.ts";
import type { Piece } from "./piece.ts";

const AGREED = /\benige om,? at (?:afsætte\b|der (?:\p{L}+ )?afsættes)/iu;
const AGREEMENT = /aftaletekst/i;

/** The form's sentence for the political agreement: it names the case by its title and sets aside what is asked for in all. */
export const isAgreed = ({ text, heading }: ProseSentence): boolean => AGREED.test(text) || AGREEMENT.test(heading);

export const isTotal = ({ rows }: Figure): boolean => rows.some(({ kind }) => kind === "total");

/** It names one thing at most, which is as likely the case's title as a row; several things are the rows of several amounts. */
export function isOfTotal(sentence: ProseSentence, meant: readonly Meant[]): boolean {
  const labels = meant.flatMap(({ sure }) => sure.flatMap(({ rows }) => rows.map(({ label }) => label)));
  return isAgreed(sentence) && new Set(labels).size <= 1;
}

/** What an agreement is held against: the total, or the table of the control area it names; none where there is none. */
export function totalAgreed({ after }: Piece, { single }: Figures, whole: FoundTable | null): Figure[] {
  const area = areaBehind(after);
  const isAsked = ({ table }: Figure): boolean => (area ? table.controlArea?.toLowerCase() === area : table === whole);
  return single.filter((figure) => isTotal(figure) && isAsked(figure)).slice(-1);
}
