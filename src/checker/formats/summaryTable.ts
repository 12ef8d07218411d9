import { severityText } from "../../app/texts/checkTexts.ts";
import { counted } from "../../app/texts/displayText.ts";
import type { PassedOver } from "../read/findFiles.ts";
import { EXTENSIONS } from "../read/readers.ts";
import { SEVERITIES, type Severity } from "../../domain/rules/rule.ts";
import type { CheckedSummary, FileSummary } from "../round/fileSummary.ts";

const checkedOf = (summaries: readonly FileSummary[]): CheckedSummary[] =>
  summaries.flatMap(({ checked }) => (checked === null ? [] : [checked]));

export function countOf(summaries: readonly FileSummary[], severity: Severity): number {
  return checkedOf(summaries).reduce((sum, { counts }) => sum + counts[severity], 0);
}

/** "3 fejl · 2 advarsler · 1 note i 12 filer". */
export function totalLine(summaries: readonly FileSummary[]): string {
  const checked = checkedOf(summaries);
  const unread = summaries.length - checked.length;
  const counts = SEVERITIES.map((severity) => severityText(severity, countOf(summaries, severity)));
  const accepted = checked.reduce((sum, own) => sum + own.accepted, 0);
  return [
    `${counts.join(" · ")} i ${counted(checked.length, "fil", "filer")}`,
    ...(accepted === 0 ? [] : [`${accepted} accepteret`]),
    ...(unread === 0 ? [] : [`${counted(unread, "fil", "filer")} kunne ikke læses`]),
  ].join(" · ");
}

const MOST_NAMED = 10;

/** What was passed over, and why. */
export function passedOverLines({ locks, others }: PassedOver): string[] {
  const more = others.length > MOST_NAMED ? ` og ${others.length - MOST_NAMED} til` : "";
  const named = `${others.slice(0, MOST_NAMED).join(", ")}${more}`;
  return [
    ...locks.map((lock) => `${lock}: Sprunget over. Det er en låsefil, som lægges, mens filen er åben.`),
    ...(others.length === 0
      ? []
      : [
          `Ikke kontrolleret, for kun ${EXTENSIONS.join(" og ")} læses: ${named}. Er det en sag, så gem den som en af dem.`,
        ]),
  ];
}

const HEADS = ["Fejl", "Advarsler", "Noter", "Accepteret", "Tabeller", "Slags", "Fil"];

function cellsOf({ file, checked }: FileSummary): string[] {
  if (checked === null) return ["", "", "", "", "", "ikke læst", file];
  const { counts, accepted, tables, kind } = checked;
  const numbers = [...SEVERITIES.map((severity) => counts[severity]), accepted, tables];
  return [...numbers.map(String), tables === 0 ? "ingen tabel" : (kind ?? "flere"), file];
}

/** A line per file; none where there is one file only, whose part says it all. */
export function summaryTable(summaries: readonly FileSummary[]): string[] {
  if (summaries.length < 2) return [];
  const rows = [HEADS, ...summaries.map(cellsOf)];
  const widths = HEADS.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
  const isNumber = (column: number): boolean => column < HEADS.length - 2;
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [...rows.map(line), ""];
}
