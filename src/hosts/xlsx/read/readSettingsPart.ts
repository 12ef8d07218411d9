import { SETTINGS_NAMESPACE } from "../storedSettings.ts";
import { attribute, parseXml } from "../../package/parseXml.ts";
import { readRelationships } from "../../package/relationships.ts";
import type { ZipPackage } from "../../package/unzip.ts";

/** What programs have kept in the workbook, as `write/settingsPart.ts` writes it; none in a file that has no such part. */
export function readSettings(zip: ZipPackage, workbookPart: string): [string, string][] {
  const parts = readRelationships(zip, workbookPart).filter(
    ({ type, target }) => type === "customXml" && zip.has(target),
  );
  return parts.flatMap(({ target }) => settingsIn(zip, target));
}

function settingsIn(zip: ZipPackage, part: string): [string, string][] {
  const found: [string, string][] = [];
  let isOurs = false;
  let entry: [string, string] | null = null;
  parseXml(zip, part, {
    open(name, attributes) {
      if (name === "settings") isOurs = attribute(attributes, "xmlns") === SETTINGS_NAMESPACE;
      entry = isOurs && name === "setting" ? [attribute(attributes, "name") ?? "", ""] : null;
    },
    text(text) {
      if (entry) entry[1] += text;
    },
    close() {
      if (entry) found.push(entry);
      entry = null;
    },
  });
  return found;
}
