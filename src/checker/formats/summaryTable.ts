import { severityText } from "../../app/texts/checkTexts.ts";
import { counted } from "../../app/texts/displayText.ts";
import type { PassedOver } from "../read/findFiles.ts";
import { EXTENSIONS } from "../read/readers.ts";
import { SEVERITIES, type Severity } from "../../domain/rules/rule.ts";
import type { ReportFrame } from "./format.ts";
import type { CheckedSummary, FileSummary } from "../round/fileSummary.ts";

const checkedOf = (summaries: readonly FileSummary[]): CheckedSummary[] =>
  summaries.flatMap(({ checked }) => (checked === null ? [] : [checked]));

export function countOf(summaries: readonly FileSummary[], severity: Severity): number {
  return checkedOf(summaries).reduce((sum, { counts }) => sum + counts[severity], 0);
}

/** How many findings are new or changed. */
export const freshOf = ({ since }: CheckedSummary): number =>
  since === null ? 0 : SEVERITIES.reduce((sum, severity) => sum + since.fresh[severity], 0);

function sinceParts(checked: readonly CheckedSummary[]): string[] {
  if (!checked.some(({ since }) => since !== null)) return [];
  const sumOf = (count: (own: CheckedSummary) => number): number => checked.reduce((sum, own) => sum + count(own), 0);
  const [fresh, known, mended] = [
    sumOf(freshOf),
    sumOf(({ since }) => since?.known ?? 0),
    sumOf(({ since }) => since?.mended ?? 0),
  ];
  const told = counted(fresh, "ny eller ændret", "nye eller ændrede");
  return [`heraf ${told} og ${known} som sidst · ${mended} rettet siden sidst`];
}

/** "3 fejl · 2 advarsler · 1 note i 12 filer". */
export function totalLine(summaries: readonly FileSummary[]): string {
  const checked = checkedOf(summaries);
  const unread = summaries.length - checked.length;
  const counts = SEVERITIES.map((severity) => severityText(severity, countOf(summaries, severity)));
  const accepted = checked.reduce((sum, own) => sum + own.accepted, 0);
  return [
    `${counts.join(" · ")} i ${counted(checked.length, "fil", "filer")}`,
    ...sinceParts(checked),
    ...(accepted === 0 ? [] : [`${accepted} accepteret`]),
    ...(unread === 0 ? [] : [`${counted(unread, "fil", "filer")} kunne ikke læses`]),
  ].join(" · ");
}

const MOST_NAMED = 10;

/** What was passed over, and why. */
export function passedOverLines({ locks, others, folderLinks }: PassedOver): string[] {
  const more = others.length > MOST_NAMED ? ` og ${others.length - MOST_NAMED} til` : "";
  const named = `${others.slice(0, MOST_NAMED).join(", ")}${more}`;
  return [
    ...locks.map((lock) => `${lock}: Sprunget over. Det er en låsefil, som lægges, mens filen er åben.`),
    ...folderLinks.map(
      (link) =>
        `${link}: Sprunget over. Det er et link til en anden mappe. Skal den med, så skriv den selv i kommandoen.`,
    ),
    ...(others.length === 0
      ? []
      : [
          `Ikke kontrolleret, for kun ${EXTENSIONS.join(" og ")} læses: ${named}. Er det en sag, så gem den som en af dem.`,
        ]),
  ];
}

/** What was passed over, and what an earlier round had that is gone. */
export function notCheckedLines({ passedOver, since }: Pick<ReportFrame, "passedOver" | "since">): string[] {
  const gone = (since?.gone ?? []).map((file) => `${file}: Med sidst, men ikke nu.`);
  return [...passedOverLines(passedOver), ...gone];
}

interface Column {
  readonly head: string;
  readonly numberOf: (own: CheckedSummary) => number;
}

const COUNTS: readonly Column[] = [
  { head: "Fejl", numberOf: ({ counts }) => counts.fejl },
  { head: "Advarsler", numberOf: ({ counts }) => counts.advarsel },
  { head: "Noter", numberOf: ({ counts }) => counts.note },
];

const SINCE_COUNTS: readonly Column[] = [
  { head: "Nye", numberOf: freshOf },
  { head: "Rettet", numberOf: ({ since }) => since?.mended ?? 0 },
];

const REST: readonly Column[] = [
  { head: "Accepteret", numberOf: ({ accepted }) => accepted },
  { head: "Tabeller", numberOf: ({ tables }) => tables },
];

function cellsOf({ file, checked }: FileSummary, columns: readonly Column[]): string[] {
  if (checked === null) return [...columns.map(() => ""), "ikke læst", file];
  const { tables, kind } = checked;
  const numbers = columns.map(({ numberOf }) => String(numberOf(checked)));
  return [...numbers, tables === 0 ? "ingen tabel" : (kind ?? "flere"), file];
}

/** A line per file; none where there is one file only, whose part says it all. */
export function summaryTable(summaries: readonly FileSummary[]): string[] {
  if (summaries.length < 2) return [];
  const isHeld = checkedOf(summaries).some(({ since }) => since !== null);
  const columns = [...COUNTS, ...(isHeld ? SINCE_COUNTS : []), ...REST];
  const heads = [...columns.map(({ head }) => head), "Slags", "Fil"];
  const rows = [heads, ...summaries.map((summary) => cellsOf(summary, columns))];
  const widths = heads.map((_, column) => rows.reduce((width, row) => Math.max(width, row[column]?.length ?? 0), 0));
  const isNumber = (column: number): boolean => column < columns.length;
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => (isNumber(column) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0)))
      .join("  ")
      .trimEnd();
  return [...rows.map(line), ""];
}
