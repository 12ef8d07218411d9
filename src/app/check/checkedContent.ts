import type { ReviewedReport } from "../../domain/acceptance/acceptance.ts";
import type { ReportContent, ReportFact } from "../../domain/report/reportContent.ts";
import type { Finding } from "../../domain/rules/rule.ts";
import { SEVERITIES } from "../../domain/rules/rule.ts";
import { confirmedText } from "./confirmedText.ts";
import { checkedAsText, checkedText, severityText, unusedText } from "../texts/checkTexts.ts";
import { shownLine, withMinusSigns } from "../texts/displayText.ts";
import { inventoryText } from "../texts/inventoryText.ts";
import { shownCase } from "../front/front.ts";
import type { AppState } from "../state.ts";
import { VERSION } from "../version.ts";
import { type Moment, timeText } from "./dateText.ts";

/** "9 fejl · 3 advarsler · 0 noter · 1 accepteret". */
function countsText({ findings, accepted }: Pick<ReviewedReport, "findings" | "accepted">): string {
  const counts = SEVERITIES.map((severity) =>
    severityText(severity, findings.filter((finding) => finding.severity === severity).length),
  );
  return [...counts, ...(accepted.length > 0 ? [`${accepted.length} accepteret`] : [])].join(" · ");
}

function shown(finding: Finding): Finding {
  const { message, expected, found, calculation } = finding;
  return {
    ...finding,
    message: withMinusSigns(message),
    expected: expected && withMinusSigns(expected),
    found: found && withMinusSigns(found),
    calculation: calculation.map(shownLine),
  };
}

export interface ReportFrame {
  /** What the report is about: a case, a file. */
  readonly about: readonly ReportFact[];
  readonly time: string;
  readonly off: readonly string[];
}

export function contentOf(report: ReviewedReport, { about, time, off }: ReportFrame): ReportContent {
  const facts = [
    ...about,
    { label: "Resultat", value: countsText(report) },
    {
      label: "Kontrolleret",
      value: [`${checkedAsText(report)}: ${checkedText(report)}`, unusedText(report)].filter(Boolean).join(". "),
    },
    { label: "Læst", value: inventoryText(report.inventory) },
    { label: "Bekræftet", value: confirmedText(report.confirmations) },
    { label: "Tidspunkt", value: time },
    { label: "Lavet af", value: `Kvantum-ark ${VERSION}` },
  ];
  return {
    facts: facts.filter(({ value }) => value !== ""),
    findings: report.findings.map(shown),
    accepted: report.accepted.map((accepted) => ({ ...accepted, finding: shown(accepted.finding) })),
    tables: report.tables,
    confirmations: report.confirmations,
    loose: report.inventory.inText.loose,
    documents: report.documents,
    off,
  };
}

/** What the pane's report says. Null until there is a check to report. */
export function reportContent(state: AppState, now: Moment): ReportContent | null {
  const { run } = state.check;
  if (run.kind !== "done") return null;
  const model = shownCase(state);
  const about = [
    { label: "Sag", value: model ? `${model.id} · ${model.title}` : (state.front.seen?.caseId ?? "Ikke valgt") },
    { label: "Ark", value: run.sheets.join(", ") },
  ];
  return contentOf(run.report, { about, time: timeText(now), off: run.off.map(({ title }) => title) });
}
