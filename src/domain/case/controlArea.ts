import type { ControlArea } from "./caseModel.ts";

/** Forms and people write it in many ways: "service", "Service ", "Overførsels-udgifter". Keys are letters only. */
const SPELLINGS: ReadonlyMap<string, ControlArea> = new Map<string, ControlArea>([
  ["service", "Service"],
  ["serviceudgifter", "Service"],
  ["anlæg", "Anlæg"],
  ["anlaeg", "Anlæg"],
  ["anlægsudgifter", "Anlæg"],
  ["overførsler", "Overførsler"],
  ["overførsel", "Overførsler"],
  ["overførselsudgifter", "Overførsler"],
  ["finansposter", "Finansposter"],
  ["finanspost", "Finansposter"],
  ["finans", "Finansposter"],
]);

/** Reads a control area (styringsområde). Null when the text names none, or more than one. */
export function parseControlArea(text: string): ControlArea | null {
  const letters = text.normalize("NFC").toLowerCase().replace(/[\s\u00ad\u200b.*-]/gu, "");
  return SPELLINGS.get(letters) ?? null;
}
