import type { HearingAnswer } from "./caseModel.ts";

/** Who must have been heard before an investment proposal is submitted, as its form lists them. */
export const HEARING_BODIES: readonly string[] = [
  "Center for Økonomi, Økonomiforvaltningen",
  "Ejendomsfaglig vurdering",
  "IT-kredsen",
  "Koncern-IT",
  "HR-kredsen",
  "Velfærdsanalytisk vurdering",
  "MED-udvalg",
];

const ANSWERS: readonly (readonly [HearingAnswer, RegExp])[] = [
  ["Ikke relevant", /^ikke relevant\b/i],
  ["Ja", /^ja\b/i],
  ["Nej", /^nej\b/i],
];

/** "Ja", "Ja, 12. februar 2019" and "ja" are the answer Ja; null for anything else. */
export function hearingAnswerIn(text: string): HearingAnswer | null {
  return ANSWERS.find(([, words]) => words.test(text.trim()))?.[0] ?? null;
}
