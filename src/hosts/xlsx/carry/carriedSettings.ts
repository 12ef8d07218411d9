import { SETTINGS_NAMESPACE } from "../storedSettings.ts";
import { settingsXml } from "../write/writeSettingsPart.ts";
import { addArrow, arrowsOf, setContentType } from "./arrows.ts";
import type { RawPackage } from "../../package/rawPackage.ts";

type Settings = readonly (readonly [string, string])[];

const areSame = (one: Settings, other: Settings): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A custom part of its own, beside those that other programs have put in. */
function freePart(zip: RawPackage): string {
  for (let number = 1; ; number += 1) {
    const part = `customXml/item${number}.xml`;
    if (!zip.has(part)) return part;
  }
}

/** What programs have kept in the workbook goes along; other programs' custom parts stay as they came. */
export function carrySettings(zip: RawPackage, workbook: string, before: Settings, now: Settings): void {
  if (areSame(before, now)) return;
  const known = arrowsOf(zip, workbook).find(
    ({ type, target }) =>
      type === "customXml" && target !== null && zip.has(target) && zip.text(target).includes(SETTINGS_NAMESPACE),
  );
  const part = known?.target ?? freePart(zip);
  zip.write(part, settingsXml(now));
  if (known) return;
  addArrow(zip, workbook, "customXml", part);
  setContentType(zip, part, "application/xml");
}
