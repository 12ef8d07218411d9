import { clockText } from "../check/dateText.ts";
import { counted, kindText, priceLevelText } from "../texts/displayText.ts";
import type { Front } from "./frontState.ts";
import type { SheetInFront } from "./seenSheet.ts";

/** "Investeringsforslag, 6 tabeller, 2025 p/l". */
export function seenText({ kind, tables, priceLevel }: SheetInFront): string {
  return [
    ...(kind === null ? [] : [kindText(kind)]),
    counted(tables, "tabel", "tabeller"),
    ...(priceLevel === null ? [] : [priceLevelText(priceLevel)]),
  ].join(", ");
}

/** "Det står på arket «Forslag», sagens nummer er TV03-2025." */
export function seenWhereText({ sheet, caseId }: SheetInFront): string {
  return `Det står på arket «${sheet}»${caseId === null ? "" : `, og sagens nummer er ${caseId}`}.`;
}

/** "Arket er ændret kl. 17.42." */
export function changedText({ changedAt }: Front): string {
  return changedAt ? `Arket er ændret kl. ${clockText(changedAt)}.` : "Arket siger noget andet end den gemte sag.";
}
