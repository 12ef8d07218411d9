import { createHash } from "node:crypto";
import { identityOf, spotOf } from "../../domain/acceptance/findingIdentity.ts";
import type { Finding } from "../../domain/rules/rule.ts";

const LENGTH = 20;

/**
 * A short text per finding, the same from round to round: made of the rule and the names around the cell, as
 * acceptances are, and not of its address. Alike findings are told apart by their order.
 */
export function findingKeys(findings: readonly Finding[]): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const identity = identityOf(spotOf(finding));
    const count = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, count);
    const text = count === 1 ? identity : `${identity}#${count}`;
    return createHash("sha256").update(text).digest("hex").slice(0, LENGTH);
  });
}
