import type { CheckReport } from "../domain/rules/checkWorkbook.ts";
import { type Finding, SEVERITIES, type Severity } from "../domain/rules/rule.ts";
import { toA1 } from "../domain/workbook/address.ts";
import { ruleTitle } from "./check/settings/rulesOff.ts";
import { EVERYTHING, type Grouping, type Listed, type Shown } from "./check/shownFindings.ts";
import { severityName } from "./texts/checkTexts.ts";

/** A finding and its place in the report's list, which is its name in the state. */
export interface NumberedFinding {
  readonly number: number;
  readonly finding: Finding;
}

/** The findings of one table, severity or rule; `sheet` is null where they may lie on several. */
export interface FindingGroup {
  readonly title: string;
  readonly sheet: string | null;
  readonly findings: readonly NumberedFinding[];
}

/** Errors first: groups from the gravest down, and those as grave as each other as the eye meets them. */
export function findingGroups(
  report: CheckReport,
  shown: Shown = EVERYTHING,
  grouping: Grouping = "table",
): FindingGroup[] {
  const hidden = (finding: Finding): boolean => !isShown(finding, shown);
  if (grouping === "table") return tableGroups(report, hidden);
  const keyOf = ({ severity, rule }: Finding): string => (grouping === "severity" ? severity : rule);
  const groups = gathered(report, hidden, keyOf).sort(
    ([one], [other]) => SEVERITIES.indexOf(one!.finding.severity) - SEVERITIES.indexOf(other!.finding.severity),
  );
  return groups.map((members) => {
    const { severity, rule } = members[0]!.finding;
    return {
      title: grouping === "severity" ? severityName(severity) : ruleTitle(rule),
      sheet: null,
      findings: members,
    };
  });
}

export const listedNumbers: Listed = (report, shown, grouping) =>
  findingGroups(report, shown, grouping).flatMap(({ findings }) => findings.map(({ number }) => number));

export function isShown(finding: Finding, { shownSeverity, shownSheet, search }: Shown): boolean {
  if (shownSeverity !== null && finding.severity !== shownSeverity) return false;
  if (shownSheet !== null && finding.at.sheet !== shownSheet) return false;
  const words = search
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  if (words.length === 0) return true;
  const { at, table, message, rule } = finding;
  const said = `${at.sheet} ${toA1(at)} ${table} ${message} ${ruleTitle(rule)}`.toLowerCase();
  return words.every((word) => said.includes(word));
}

function gathered(
  { findings }: CheckReport,
  hidden: (finding: Finding) => boolean,
  keyOf: (finding: Finding) => string,
): NumberedFinding[][] {
  const groups = new Map<string, NumberedFinding[]>();
  findings.forEach((finding, number) => {
    if (hidden(finding)) return;
    const key = keyOf(finding);
    const members = groups.get(key);
    if (members) members.push({ number, finding });
    else groups.set(key, [{ number, finding }]);
  });
  return [...groups.values()];
}

const gravityOf = ([gravest]: readonly NumberedFinding[]): number => SEVERITIES.indexOf(gravest!.finding.severity);

/** In a table from the gravest down, then as the eye reads. */
function tableGroups(report: CheckReport, hidden: (finding: Finding) => boolean): FindingGroup[] {
  const { findings } = report;
  return gathered(report, hidden, ({ at, table }) => JSON.stringify([at.sheet, table]))
    .map((members) => members.sort(byGravity))
    .map((members) => ({ members, first: topOf(members) }))
    .sort(
      (one, other) =>
        gravityOf(one.members) - gravityOf(other.members) ||
        bySheet(findings, one.first, other.first) ||
        one.first.at.row - other.first.at.row,
    )
    .map(({ members, first }) => ({ title: tableTitle(first.table), sheet: first.at.sheet, findings: members }));
}

const tableTitle = (table: string): string => (table === "" ? "Uden for tabellerne" : table);

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

/** What one sheet has, of those that were checked. */
export interface SheetCounts {
  readonly sheet: string;
  readonly counts: readonly { readonly severity: Severity; readonly count: number }[];
}

/** Every checked sheet, the clean ones too, as the workbook has them. */
export function sheetCounts({ findings }: CheckReport, sheets: readonly string[]): SheetCounts[] {
  return sheets.map((sheet) => ({
    sheet,
    counts: SEVERITIES.map((severity) => ({
      severity,
      count: findings.filter(({ at, severity: own }) => at.sheet === sheet && own === severity).length,
    })),
  }));
}

/** The finding before (-1) or after (+1) another as the list shows them; the same one at either end. */
export function neighbour(groups: readonly FindingGroup[], current: number | null, step: -1 | 1): number | null {
  const shown = groups.flatMap(({ findings }) => findings.map(({ number }) => number));
  const place = current === null ? -1 : shown.indexOf(current);
  return shown[Math.min(Math.max(place + step, 0), shown.length - 1)] ?? null;
}
