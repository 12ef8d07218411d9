import type { ILanguagePack } from "@univerjs/core";
import { mergeLocales } from "@univerjs/core";
import core from "@univerjs/preset-sheets-core/locales/en-US";
import dataValidation from "@univerjs/preset-sheets-data-validation/locales/en-US";

/** The library has no Danish. Texts that a person meets on an ordinary errand; the rest stays English. */
const DANISH: ILanguagePack = {};

export function danishTexts(): ILanguagePack {
  return mergeLocales(core as ILanguagePack, dataValidation as ILanguagePack, DANISH);
}
