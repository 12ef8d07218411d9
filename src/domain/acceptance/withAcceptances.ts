import type { CheckReport } from "../rules/checkWorkbook.ts";
import type { Finding } from "../rules/rule.ts";
import { toA1 } from "../workbook/address.ts";
import { ACCEPTANCE_SHEET } from "../workbook/ownSheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { foundText } from "./acceptFinding.ts";
import type { Acceptance, AcceptedFinding, ReviewedReport } from "./acceptance.ts";
import { readAcceptances } from "./acceptanceSheet.ts";

function keyOf({ rule, sheet, address, found, expected }: Omit<Acceptance, "table" | "reason" | "by" | "date">): string {
  return JSON.stringify([rule, sheet, address, found.trim(), expected.trim()]);
}

function keyOfFinding(finding: Finding, workbook: WorkbookSnapshot): string {
  const { rule, at, expected } = finding;
  return keyOf({ rule, sheet: at.sheet, address: toA1(at), found: foundText(finding, workbook), expected: expected ?? "" });
}

export function acceptanceSheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find(({ name }) => name.toLowerCase() === ACCEPTANCE_SHEET.toLowerCase()) ?? null;
}

export function acceptancesOf(workbook: WorkbookSnapshot): Acceptance[] {
  const sheet = acceptanceSheetOf(workbook);
  return sheet ? readAcceptances(sheet) : [];
}

/** Parts what is still open from what somebody has accepted. */
export function review(report: CheckReport, workbook: WorkbookSnapshot, acceptances: readonly Acceptance[]): ReviewedReport {
  const byKey = new Map(acceptances.map((acceptance) => [keyOf(acceptance), acceptance]));
  const accepted: AcceptedFinding[] = [];
  const findings = report.findings.filter((finding) => {
    const acceptance = byKey.get(keyOfFinding(finding, workbook));
    if (acceptance) accepted.push({ finding, acceptance });
    return !acceptance;
  });
  const used = new Set(accepted.map(({ acceptance }) => acceptance));
  const isChecked = ({ sheet }: Acceptance): boolean => workbook.sheets.some(({ name }) => name === sheet);
  return { ...report, findings, accepted, outdated: acceptances.filter((acceptance) => !used.has(acceptance) && isChecked(acceptance)) };
}

/** The report of a workbook as its own table of acceptances leaves it. */
export function withAcceptances(report: CheckReport, workbook: WorkbookSnapshot): ReviewedReport {
  return review(report, workbook, acceptancesOf(workbook));
}
