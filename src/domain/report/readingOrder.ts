import type { Finding } from "../rules/rule.ts";

/** As the eye reads: sheet by sheet as they come, then down the rows. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const sheets = [...new Set(findings.map(({ at }) => at.sheet))];
  return [...findings].sort(
    ({ at: one }, { at: other }) =>
      sheets.indexOf(one.sheet) - sheets.indexOf(other.sheet) || one.row - other.row || one.column - other.column,
  );
}
