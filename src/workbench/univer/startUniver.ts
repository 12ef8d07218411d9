import "@univerjs/sheets-data-validation/lib/facade";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { greenTheme } from "@univerjs/themes";
import { danishTexts } from "./danishTexts.ts";

export interface StartedUniver {
  readonly api: FUniver;
  readonly univer: Univer;
}

/** The grid with its formula bar and sheet tabs; toolbars are the workbench's own. */
export function startUniver(container: HTMLElement, darkMode: boolean): StartedUniver {
  const univer = new Univer({
    theme: greenTheme,
    darkMode,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: danishTexts() },
    logLevel: LogLevel.ERROR,
  });
  const core = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    contextMenu: true,
    footer: { menus: false, zoomSlider: true },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  for (const plugin of [...core.plugins, ...UniverSheetsDataValidationPreset().plugins]) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  return { api: FUniver.newAPI(univer), univer };
}
