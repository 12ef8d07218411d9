import { SETTINGS_NAMESPACE } from "../storedSettings.ts";
import { DECLARATION, element } from "./xml.ts";

export const SETTINGS_PART = "customXml/item1.xml";

const TEXT: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };

/** A custom XML part: Excel carries it along, and shows nothing of it. */
export function settingsXml(settings: readonly (readonly [string, string])[]): string {
  const written = settings.map(([name, text]) =>
    element(
      "setting",
      { name },
      text.replace(/[&<>\r]/g, (character) => TEXT[character] ?? character),
    ),
  );
  return DECLARATION + element("settings", { xmlns: SETTINGS_NAMESPACE }, written.join(""));
}
