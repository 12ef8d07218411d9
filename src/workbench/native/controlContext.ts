import type { PaneHost } from "./paneHost.ts";
import { REQUIREMENTS } from "./requirements.ts";

const EXCEL = 1;
const TASK_PANE_SHOWN = 2;

/** `window.external.GetContext()`: what office.js asks Excel for Windows about before it is ready. */
export function controlContext(host: PaneHost): Readonly<Record<string, () => unknown>> {
  return {
    GetAppType: () => EXCEL,
    GetSolutionRef: () => "workbench",
    GetAppVersionMajor: () => "16",
    GetAppVersionMinor: () => "01",
    GetAppUILocale: () => "da-DK",
    GetAppDataLocale: () => "da-DK",
    GetDocUrl: () => host.fileName(),
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "workbench-1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(REQUIREMENTS),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.18000.0",
    GetDialogRequirementMatrix: () => "",
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => TASK_PANE_SHOWN,
    GetOfficeThemeInfo: () => JSON.stringify(host.theme()),
    GetSettings: () => settingsStore(host),
  };
}

/**
 * `Office.context.document.settings` live in the document. office.js hands over two parallel arrays to fill or
 * to keep.
 */
function settingsStore(host: PaneHost) {
  return {
    Read(keys: string[], values: string[]): void {
      for (const [key, json] of host.readSettings()) {
        keys.push(key);
        values.push(json);
      }
    },
    Write(keys: readonly string[], values: readonly string[]): void {
      host.writeSettings(keys.map((key, index) => [key, values[index] ?? "null"] as const));
    },
  };
}
