import { listing } from "../../domain/case/listing.ts";
import { toA1 } from "../../domain/workbook/address.ts";
import { sheetsText } from "../texts/checkTexts.ts";
import { counted } from "../texts/displayText.ts";
import { someOf } from "../texts/failureText.ts";
import type { Frozen } from "../workbookHost.ts";
import type { OwnFormula } from "./ownFormulas.ts";

interface Placed {
  readonly sheet: string;
  readonly cell: { readonly row: number; readonly column: number };
}

/** "B4, B9 på arket «Forslag» og C2 på arket «Bilag»". */
function placesText(cells: readonly Placed[]): string {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const parts = sheets.map(
    (name) => `${someOf(cells.filter(({ sheet }) => sheet === name).map(({ cell }) => toA1(cell)))} på arket «${name}»`,
  );
  return listing(parts);
}

export function toFreeze(formulas: readonly OwnFormula[]): readonly OwnFormula[] {
  return formulas.filter(({ error }) => error === null);
}

/** What will be changed and what will not, before anything is. */
export function freezePreviewText(formulas: readonly OwnFormula[], sheets: readonly string[]): string {
  if (formulas.length === 0)
    return `Ingen formler på ${sheetsText(sheets)} bruger Kvantum-arks funktioner. Der er intet at fryse.`;
  const ready = toFreeze(formulas);
  const failing = formulas.filter(({ error }) => error !== null);
  const what =
    ready.length === 0
      ? []
      : [
          `${counted(ready.length, "formel", "formler")} bliver til værdier: ${placesText(ready)}. Andre ` +
            "formler røres ikke.",
        ];
  const left = failing.length === 0 ? [] : [`${placesText(failing)} viser en fejl og bliver stående. Ret dem først.`];
  return [...what, ...left].join(" ");
}

export function frozenText(frozen: readonly Frozen[]): string {
  return `${counted(frozen.length, "formel", "formler")} er nu værdier: ${placesText(frozen)}.`;
}
