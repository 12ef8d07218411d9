import { counted } from "../texts/displayText.ts";
import type { Changes, KnownFinding } from "./lastCheck.ts";
import { ruleTitle } from "./settings/rulesOff.ts";

/** "2 nye fund og 1 fund er væk siden 21. november 2026 kl. 9.05". */
export function changesText({ since, fresh, gone }: Changes): string {
  const parts = [
    ...(fresh.size > 0 ? [counted(fresh.size, "nyt fund", "nye fund")] : []),
    ...(gone.length > 0 ? [counted(gone.length, "fund er væk", "fund er væk")] : []),
  ];
  return parts.length === 0 ? `Ingen nye fund siden ${since}` : `${parts.join(" og ")} siden ${since}`;
}

export function goneText({ rule, sheet, address }: KnownFinding): string {
  return `${sheet}!${address}: ${ruleTitle(rule)}`;
}
