import type { ControlArea } from "./caseModel.ts";

// EO and EI: efterspørgselsstyrede overførsler og indsats, the two halves of "Overførsler mv."
const WORDS: readonly (readonly [ControlArea, RegExp])[] = [
  ["Service", /service/],
  ["Anlæg", /anl(æ|ae)g/],
  ["Overførsler", /overførs|efterspørgsel|^e[io]$|\(e[io]\)/],
  ["Finansposter", /finans/],
];

/**
 * Reads a control area (styringsområde) however it is written: "service ", "Anlæg (IT)". Null for none, or more
 * than one.
 */
export function parseControlArea(text: string): ControlArea | null {
  const letters = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s\u00ad\u200b-]/gu, "");
  const named = WORDS.filter(([, word]) => word.test(letters));
  return named.length === 1 ? (named[0]?.[0] ?? null) : null;
}
