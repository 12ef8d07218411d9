import type { Amount } from "../money/amount.ts";
import { statedYears } from "../recognition/cells/paybackText.ts";

const YEARS = String.raw`((?:ca\. |knap |godt )?(?:\d{1,2}(?:,\d)?|et|ét|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)(?: og et halvt|½)? år)(?![\p{L}-])`;
const PATTERNS = [
  new RegExp(String.raw`tilbagebetalingstid(?:en)?(?: \p{L}+){0,4}? (?:på|er|bliver)(?: beregnet til)? ${YEARS}`, "iu"),
  new RegExp(
    String.raw`tilbagebetal(?:t|es|er sig)(?: \p{L}+){0,2}? (?:på|efter|over|i løbet af|inden for) ${YEARS}`,
    "iu",
  ),
  new RegExp(
    String.raw`(?:tjen(?:t|es|er)|hent(?:et|es)) (?:sig |investeringen )?(?:selv )?(?:hjem|ind)(?: igen)? (?:på|efter|over|i løbet af|inden for) ${YEARS}`,
    "iu",
  ),
];

/** The years a sentence says the proposal takes to pay itself back; null where it says nothing of it, or not sure. */
export function paybackIn(sentence: string): { readonly years: Amount; readonly text: string } | null {
  for (const pattern of PATTERNS) {
    const match = pattern.exec(sentence);
    const text = match?.[1];
    if (text === undefined || /krav|højst|maksimal|under seks|inden for seks|ikke kan/i.test(sentence)) continue;
    const years = statedYears(text);
    if (years) return { years, text };
  }
  return null;
}
