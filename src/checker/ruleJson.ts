import { kindsOf } from "../domain/rules/profiles.ts";
import type { Rule } from "../domain/rules/rule.ts";

/** A rule as data. Null years: the requirement has no beginning or end that anybody has told. */
export function ruleJson({ id, severity, title, why, remedy, source, since }: Rule): object {
  return { id, severity, kinds: kindsOf(id), title, why, remedy, source, validFrom: since ?? null, validTo: null };
}
