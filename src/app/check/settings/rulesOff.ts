import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import type { CheckReport } from "../../../domain/rules/checkWorkbook.ts";
import { kindsOf } from "../../../domain/rules/profiles.ts";
import { catalogue } from "../../../domain/rules/catalogue.ts";

/** A rule that is turned off, and how many findings it would have had. */
export interface RuleOff {
  readonly rule: string;
  readonly title: string;
  readonly hidden: number;
}

/** The rule's title, without its full stop; the id of a rule that is no more. */
export function ruleTitle(id: string): string {
  return catalogue.find((rule) => rule.id === id)?.title.replace(/\.$/, "") ?? id;
}

/** Why an acceptance fits no finding: only where its rule has run is the figure another. */
export function outdatedText({ rule }: Acceptance, { kinds }: CheckReport, off: readonly RuleOff[]): string {
  const isOff = off.some((one) => one.rule === rule);
  const isOfKind = kinds.length === 0 || kinds.some((kind) => kind === null || kindsOf(rule).includes(kind));
  return isOff || !isOfKind
    ? "Reglen er ikke brugt i denne kontrol."
    : "Accepten gælder ikke længere: tallet er ændret eller rettet.";
}

export function withoutRules(report: CheckReport, off: readonly string[]): CheckReport {
  if (off.length === 0) return report;
  const { kinds } = report;
  const ran = off.filter(
    (id) =>
      catalogue.some((rule) => rule.id === id) &&
      (kinds.length === 0 || kinds.some((kind) => kind === null || kindsOf(id).includes(kind))),
  );
  return {
    ...report,
    rules: report.rules - ran.length,
    findings: report.findings.filter(({ rule }) => !off.includes(rule)),
  };
}

/** Only rules there are; what else the setting holds is left alone. */
export function rulesTurnedOff({ findings }: CheckReport, off: readonly string[]): RuleOff[] {
  const known = off.filter((id) => catalogue.some((rule) => rule.id === id));
  return known.map((id) => ({
    rule: id,
    title: ruleTitle(id),
    hidden: findings.filter(({ rule }) => rule === id).length,
  }));
}
