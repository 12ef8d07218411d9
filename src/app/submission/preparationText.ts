import { counted } from "../texts/displayText.ts";
import { rangeName } from "../texts/placeText.ts";
import type { Inserted } from "../workbookHost.ts";
import type { Checked } from "./preparation.ts";

export function copyText({ plan, isCheckedAnew = false }: Checked): string {
  if (!plan) return "";
  const anew = isCheckedAnew
    ? "Arket er ændret, siden det blev kontrolleret, så det er kontrolleret igen, og kopien er ikke lavet endnu. "
    : "";
  const filled = plan.cells.filter(({ content }) => content.kind !== "empty").length;
  const tables = counted(plan.tables.length, "tabel med årstal", "tabeller med årstal");
  const what = `${tables} og det, der ellers står omkring dem, i alt ${counted(filled, "celle", "celler")},`;
  return `${anew}Kopien får ${what} på et nyt ark «${plan.sheetName}»: kun værdier, uden hjælpekolonner.`;
}

export function copiedText({ sheet, range }: Inserted): string {
  return (
    `Kopien ligger på arket «${sheet}» i ${rangeName(range)}. Markér tabellerne, kopiér dem, og sæt ` +
    "dem ind i Word-formularen."
  );
}
