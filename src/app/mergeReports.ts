import type { CheckReport } from "../domain/rules/checkWorkbook.ts";

/** Tables of different sheets are never compared, so a workbook's report is its sheets' reports end to end. */
export function mergeReports(reports: readonly CheckReport[]): CheckReport {
  return {
    tables: reports.flatMap(({ tables }) => tables),
    amounts: reports.reduce((count, { amounts }) => count + amounts, 0),
    rules: reports.reduce((most, { rules }) => Math.max(most, rules), 0),
    findings: reports.flatMap(({ findings }) => findings),
  };
}
