import type { Finding } from "../../../domain/rules/rule.ts";
import type { AppState } from "../../state.ts";

/** What laying the tables out anew mends: a table or a row that is missing, and formulas whose line is deleted. */
const RULES =
  /^(tabel-\w-mangler|bevillingstabel-mangler|investeringstabel-mangler|udvalg-uden-raekke|raekke-uden-for-sum|sum-mangler-raekke)$/;

function isLostReference({ rule, found }: Finding): boolean {
  return rule.startsWith("fejlvaerdi") && found === "#REF!";
}

/** "Opdatér tabeller" mends it: only where the product laid the tables out, on the sheet in front. */
export function isRenewable(finding: Finding, { front }: AppState): boolean {
  const { seen } = front;
  if (!seen?.ours || seen.sheet !== finding.at.sheet) return false;
  return RULES.test(finding.rule) || isLostReference(finding);
}
