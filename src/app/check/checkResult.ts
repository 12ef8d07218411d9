import { review } from "../../domain/acceptance/withAcceptances.ts";
import type { CheckResult, Seen } from "./checkState.ts";
import { changesSince, profileText } from "./lastCheck.ts";
import { rulesTurnedOff, withoutRules } from "./settings/rulesOff.ts";

/** What has been seen, as the user's acceptances and the rules that are off leave it. */
export function checkResult(seen: Seen, rulesOff: readonly string[]): CheckResult {
  const { checked, workbook, acceptances, before, sheets, scope, checkedAs } = seen;
  const wanted = withoutRules(checked, rulesOff);
  const report = review(wanted, workbook, acceptances, scope === "workbook");
  const found = { findings: wanted.findings, returned: report.returned.map(({ finding }) => finding) };
  return {
    ...seen,
    report,
    off: rulesTurnedOff(checked, rulesOff),
    changes: changesSince(before, { sheets, profile: profileText(checkedAs, rulesOff) }, found),
  };
}
