import type { CheckReport } from "../domain/rules/checkWorkbook.ts";
import { type Finding, SEVERITIES, type Severity } from "../domain/rules/rule.ts";

/** A finding and its place in the report's list, which is its name in the state. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** The findings of one table. */
export interface FindingGroup {
  readonly sheet: string;
  readonly table: string;
  readonly findings: readonly NumberedFinding[];
}

/** Groups in the order of the sheets and tables; in a group from the gravest down, then as the eye reads. */
export function findingGroups({ findings }: CheckReport, hidden: readonly Severity[]): FindingGroup[] {
  const groups = new Map<string, NumberedFinding[]>();
  findings.forEach((finding, number) => {
    if (hidden.includes(finding.severity)) return;
    const key = JSON.stringify([finding.at.sheet, finding.table]);
    groups.set(key, [...(groups.get(key) ?? []), { number, finding }]);
  });
  return [...groups.values()]
    .map((members) => members.sort(byGravity))
    .map((members) => ({ members, first: topOf(members) }))
    .sort((one, other) => bySheet(findings, one.first, other.first) || one.first.at.row - other.first.at.row)
    .map(({ members, first }) => ({ sheet: first.at.sheet, table: first.table, findings: members }));
}

function byGravity({ finding: one }: NumberedFinding, { finding: other }: NumberedFinding): number {
  const gravity = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
  return gravity || one.at.row - other.at.row || one.at.column - other.at.column;
}

function topOf(members: readonly NumberedFinding[]): Finding {
  return members.map(({ finding }) => finding).reduce((top, finding) => (finding.at.row < top.at.row ? finding : top));
}

function bySheet(findings: readonly Finding[], one: Finding, other: Finding): number {
  const firstOn = (sheet: string): number => findings.findIndex(({ at }) => at.sheet === sheet);
  return one.at.sheet === other.at.sheet ? 0 : firstOn(one.at.sheet) - firstOn(other.at.sheet);
}

export function severityCounts({ findings }: CheckReport): { severity: Severity; count: number }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
}

/** The finding before (-1) or after (+1) another as the list shows them; the same one at either end. */
export function neighbour(groups: readonly FindingGroup[], current: number | null, step: -1 | 1): number | null {
  const shown = groups.flatMap(({ findings }) => findings.map(({ number }) => number));
  const place = current === null ? -1 : shown.indexOf(current);
  return shown[Math.min(Math.max(place + step, 0), shown.length - 1)] ?? null;
}
