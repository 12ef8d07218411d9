import "@univerjs/sheets-conditional-formatting/lib/facade";
import "@univerjs/sheets-data-validation/lib/facade";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { greenTheme } from "@univerjs/themes";
import { danishTexts } from "./danish/danishTexts.ts";
import { comparePlainly } from "./plainComparisons.ts";

/** The workbench protects sheets itself. */
const OWN_PROTECTION = [
  "sheet.contextMenu.permission",
  "sheet.command.add-range-protection-from-sheet-bar",
  "sheet.command.delete-worksheet-protection-from-sheet-bar",
  "sheet.command.change-sheet-protection-from-sheet-bar",
  "sheet.command.view-sheet-permission-from-sheet-bar",
  "sheet.contextMenu.text-to-number",
];

/** Excel's list is the choices alone, and the keyboard stays in the grid. */
const PLAIN_LISTS = { showSearchOnDropdown: false, showEditOnDropdown: false };

export interface StartedUniver {
  readonly api: FUniver;
  readonly univer: Univer;
}

/** The grid with its formula bar and sheet tabs; toolbars are the workbench's own. */
export function startUniver(container: HTMLElement, darkMode: boolean): StartedUniver {
  comparePlainly();
  const univer = new Univer({
    theme: greenTheme,
    darkMode,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: danishTexts() },
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: Object.fromEntries(OWN_PROTECTION.map((id) => [id, { hidden: true }])),
    footer: { menus: false, zoomSlider: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of [
    ...core.plugins,
    ...UniverSheetsConditionalFormattingPreset().plugins,
    ...UniverSheetsDataValidationPreset(PLAIN_LISTS).plugins,
  ]) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), univer };
}
