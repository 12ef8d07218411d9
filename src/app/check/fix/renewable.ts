import type { Finding } from "../../../domain/rules/rule.ts";
import type { AppState } from "../../state.ts";

/** What laying the tables out anew mends: a table or a row that is missing, or stands in another area's table. */
const RULES: ReadonlySet<string> = new Set([
  "bevillingstabel-mangler",
  "investeringstabel-mangler",
  "udvalg-uden-raekke",
  "raekke-mangler",
  "raekke-forkert-tabel",
  "raekke-uden-for-sum",
  "sum-mangler-raekke",
  "styringsomraade-modsiges",
  "styringsomraade-anden-tabel",
]);
const MISSING_TABLE = /^tabel-\w-mangler$/;

/** And formulas whose line is deleted. */
function isLostReference({ rule, found }: Finding): boolean {
  return rule.startsWith("fejlvaerdi") && found === "#REF!";
}

/** "Opdatér tabeller" mends it: only where the product laid the tables out, on the sheet in front. */
export function isRenewable(finding: Finding, { front }: AppState): boolean {
  const { seen } = front;
  if (!seen?.ours || seen.sheet !== finding.at.sheet) return false;
  return RULES.has(finding.rule) || MISSING_TABLE.test(finding.rule) || isLostReference(finding);
}
