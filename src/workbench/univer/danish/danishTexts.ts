import { mergeLocales, type ILanguagePack } from "@univerjs/core";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";
import { formulaTexts } from "../texts/gridFormulaTexts.ts";
import { menuTexts } from "../texts/menuTexts.ts";
import { overlaid } from "../texts/overlaid.ts";
import { sheetTexts } from "../texts/gridSheetTexts.ts";

/** The library has no Danish. Texts that a person meets on an ordinary errand; the rest stays English. */
export function danishTexts(): ILanguagePack {
  const english = mergeLocales(core as ILanguagePack, dataValidation as ILanguagePack);
  return overlaid(overlaid(english, { "sheets-ui": { ...menuTexts, ...sheetTexts } }), formulaTexts);
}
