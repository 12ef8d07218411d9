import type { FormKind } from "../../domain/form/formKind.ts";
import { amountOf } from "../../domain/recognition/cells/amountCell.ts";
import type { FoundTable, TotalRole } from "../../domain/recognition/foundTable.ts";
import { labelKey } from "../../domain/recognition/cells/tidyText.ts";
import type { Finding, Severity } from "../../domain/rules/rule.ts";
import type { CheckedFile, FileReport } from "../fileReport.ts";

/** A kind of fault in a file, for telling which files share it. */
export interface FaultSeen {
  readonly rule: string;
  readonly severity: Severity;
  /** "Tabel C · Løn": the same in every file that has it. */
  readonly where: string;
  readonly count: number;
}

/** What a round remembers of a file once its part of the report is written. Plain data, and little of it. */
export interface FileSummary {
  readonly file: string;
  /** Why the file could not be read; null where it could. */
  readonly error: string | null;
  /** Null for a file that could not be read. */
  readonly checked: CheckedSummary | null;
}

export interface CountedSince {
  readonly fresh: Readonly<Record<Severity, number>>;
  readonly known: number;
  readonly mended: number;
}

export interface CheckedSummary {
  /** Of all open findings, whatever an earlier round said of them. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly accepted: number;
  readonly tables: number;
  /** Null where nobody knows, or the file has cases of several kinds. */
  readonly kind: FormKind | null;
  /** The payback periods the file states, as printed. */
  readonly payback: readonly string[];
  /** 1.000 kr.: the net permanent change of the last year, and the investment of all years; null where no total says it. */
  readonly lasting: number | null;
  readonly investment: number | null;
  /** Null where the round is held against no earlier one. */
  readonly since: CountedSince | null;
  /** Of the findings the round is about. */
  readonly faults: readonly FaultSeen[];
}

/** The findings a round is about: all, or with --siden those that are new or changed. */
export function openFindings(checked: CheckedFile): readonly Finding[] {
  return checked.report.findings.filter((_, index) => isOpen(checked, index));
}

/** Whether the round is about the finding of that number. */
export const isOpen = ({ since }: CheckedFile, index: number): boolean => since?.states[index] !== "known";

function whereOf({ table, landmarks }: Finding): string {
  const row = landmarks.row.replace(/ · nr\. \d+$/, "");
  return [table, row].filter((text) => text !== "").join(" · ");
}

function faultsOf(findings: readonly Finding[]): FaultSeen[] {
  const faults = new Map<string, FaultSeen>();
  for (const finding of findings) {
    const where = whereOf(finding);
    const key = `${finding.rule}/${labelKey(where)}`;
    const count = (faults.get(key)?.count ?? 0) + 1;
    faults.set(key, { rule: finding.rule, severity: finding.severity, where, count });
  }
  return [...faults.values()];
}

/** "4 år": the payback periods that tables state. */
export function statedPaybacks(tables: readonly FoundTable[]): string[] {
  const rows = tables.flatMap(({ rows: own }) => own.filter(({ payback }) => payback !== null));
  return rows.flatMap(({ payback }) => {
    const value = payback?.value;
    if (value?.kind === "number") return [`${value.amount.toString().replace(".", ",")} år`];
    return value?.kind === "textNumber" || value?.kind === "text" ? [value.text] : [];
  });
}

const AMOUNTS = { thousand: 1, million: 1_000, krone: 0.001 };

/** What the totals of Tabel 1 say, or of a budget note's activities. */
function totalsOf(tables: readonly FoundTable[]): Pick<CheckedSummary, "lasting" | "investment"> {
  const leading = tables.filter(({ role }) => role === "summary" || role === "activities");
  const yearly = (role: TotalRole): number[] | null => {
    const rows = leading.flatMap(({ rows: own, unit }) =>
      own
        .filter((row) => row.kind === "total" && row.totalRole === role && row.controlArea === null)
        .map((row) => ({ row, unit })),
    );
    const [only, ...others] = rows;
    if (!only || others.length > 0) return null;
    const factor = AMOUNTS[only.unit ?? "thousand"];
    return only.row.amounts.map((cell) => (amountOf(cell)?.toNumber() ?? 0) * factor);
  };
  const investment = yearly("implementation");
  return {
    lasting: (yearly("permanent") ?? yearly("table"))?.at(-1) ?? null,
    investment: investment && investment.reduce((sum, amount) => sum + amount, 0),
  };
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { fejl: 0, advarsel: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

export function summaryOf(report: FileReport): FileSummary {
  if (report.kind === "unreadable") return { file: report.file, error: report.error, checked: null };
  const findings = openFindings(report);
  const [kind = null, ...others] = new Set(report.report.kinds);
  const { since } = report;
  return {
    file: report.file,
    error: null,
    checked: {
      counts: countsOf(report.report.findings),
      accepted: report.report.accepted.length,
      tables: report.report.tables.length,
      kind: others.length > 0 ? null : kind,
      payback: statedPaybacks(report.report.tables),
      ...totalsOf(report.report.tables),
      since: since && { fresh: countsOf(findings), known: since.known, mended: since.mended.length },
      faults: faultsOf(findings),
    },
  };
}
