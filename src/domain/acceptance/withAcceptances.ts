import type { CheckReport } from "../rules/checkWorkbook.ts";
import type { Finding } from "../rules/rule.ts";
import { ACCEPTANCE_SHEET } from "../workbook/ownSheets.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Acceptance, AcceptedFinding, ReviewedReport } from "./acceptance.ts";
import { readAcceptances } from "./acceptanceSheet.ts";
import { pairUp } from "./pairUp.ts";
import { withReturned } from "./returned.ts";

export function acceptanceSheetOf({ sheets }: WorkbookSnapshot): SheetSnapshot | null {
  return sheets.find(({ name }) => name.toLowerCase() === ACCEPTANCE_SHEET.toLowerCase()) ?? null;
}

export function acceptancesOf(workbook: WorkbookSnapshot): Acceptance[] {
  const sheet = acceptanceSheetOf(workbook);
  return sheet ? readAcceptances(sheet) : [];
}

function inOrder(accepted: readonly AcceptedFinding[], findings: readonly Finding[]): AcceptedFinding[] {
  const places = new Map(findings.map((finding, place) => [finding, place]));
  return [...accepted].sort((one, other) => (places.get(one.finding) ?? 0) - (places.get(other.finding) ?? 0));
}

/**
 * Parts what is still open from what somebody has accepted. Only where the `whole` workbook was read can
 * anybody tell that an acceptance's sheet is gone, or renamed.
 */
export function review(
  report: CheckReport,
  workbook: WorkbookSnapshot,
  acceptances: readonly Acceptance[],
  whole: boolean,
): ReviewedReport {
  const isRead = (sheet: string): boolean =>
    workbook.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  const { accepted, left } = pairUp(acceptances, report.findings, workbook, (sheet) => whole && !isRead(sheet));
  const closed = new Set(accepted.map(({ finding }) => finding));
  const outdated = left.filter(({ sheet }) => whole || isRead(sheet));
  const open = report.findings.filter((finding) => !closed.has(finding));
  return {
    ...report,
    ...withReturned(open, outdated, workbook),
    accepted: inOrder(accepted, report.findings),
    outdated,
  };
}

/** The report of a whole workbook as its own table of acceptances leaves it. */
export function withAcceptances(report: CheckReport, workbook: WorkbookSnapshot): ReviewedReport {
  return review(report, workbook, acceptancesOf(workbook), true);
}
