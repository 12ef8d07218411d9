import { listing } from "../../domain/case/listing.ts";
import type { Missing } from "../workbookHost.ts";

const TEXTS: Readonly<Record<Missing, string>> = {
  oneUndoStep: "fortryde en indsættelse med ét tryk på Ctrl+Z (brug «Fortryd» i ruden)",
  renamedSheets: "fortælle, at et ark har skiftet navn (kontrollér igen)",
  notes: "se noter på et ark (se efter dem, før du fortryder)",
};

/** One sentence; null where nothing is missing. */
export function missingText(missing: readonly Missing[]): string | null {
  if (missing.length === 0) return null;
  return `Denne udgave af Excel kan ikke ${listing(missing.map((each) => TEXTS[each]))}. Alt andet virker.`;
}
