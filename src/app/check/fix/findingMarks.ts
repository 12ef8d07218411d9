import type { CheckReport } from "../../../domain/rules/checkWorkbook.ts";
import { type Finding, type Place, SEVERITIES, type Severity } from "../../../domain/rules/rule.ts";
import type { CellMark } from "../../../domain/workbook/cellMark.ts";

/** Light enough for black figures on them. */
const FILLS: Readonly<Record<Severity, string>> = { fejl: "#F9C6CB", advarsel: "#FDE9A9", note: "#CFE4FA" };

const coloured = ({ at, repair }: Finding): Place[] => [at, ...repair.map((change) => change.at)];

/** One colour a cell: the gravest finding's. A finding of several cells colours all that are to be mended. */
export function findingMarks({ findings }: Pick<CheckReport, "findings">): CellMark[] {
  const marks = new Map<string, CellMark>();
  for (const severity of SEVERITIES) {
    const those = findings.filter((finding) => finding.severity === severity);
    for (const { sheet, row, column } of those.flatMap(coloured)) {
      const key = `${row} ${column} ${sheet}`;
      if (!marks.has(key)) marks.set(key, { sheet, cell: { row, column }, fill: FILLS[severity] });
    }
  }
  return [...marks.values()];
}
