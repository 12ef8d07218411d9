import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";
import { SEVERITIES, type Severity } from "../../domain/rules/rule.ts";
import type { CellMark } from "../../domain/workbook/mark.ts";

/** Light enough for black figures on them. */
const FILLS: Readonly<Record<Severity, string>> = { fejl: "#F9C6CB", advarsel: "#FDE9A9", note: "#CFE4FA" };

/** One colour a cell: the gravest finding's. */
export function findingMarks({ findings }: CheckReport): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const severity of SEVERITIES) {
    for (const { at } of findings.filter((finding) => finding.severity === severity)) {
      const { sheet, row, column } = at;
      const key = `${row} ${column} ${sheet}`;
      if (!marks.has(key)) marks.set(key, { sheet, cell: { row, column }, fill: FILLS[severity] });
    }
  }
  return [...marks.values()];
}
