import { identityOf, spotOf } from "../../domain/acceptance/findingIdentity.ts";
import type { Finding } from "../../domain/rules/rule.ts";

/** The same finding has the same key when its cell has moved. */
export function findingKey(finding: Finding): string {
  return identityOf(spotOf(finding));
}
