import type { ControlArea } from "../../case/caseModel.ts";
import type { FoundRow, TableRole } from "../foundTable.ts";
import type { TableColumns } from "../headings/tableColumns.ts";
import { blockOf, captionNumber, controlAreaOf } from "../cells/words.ts";

/** What a caption says of its table. First match wins: the narrow captions stand before the wide ones. */
const CAPTION_WORDS: readonly (readonly [TableRole, RegExp])[] = [
  ["earlierFunding", /tidligere afsatte|afsatte midler/i],
  ["netEffect", /måltalseffekt|nettoeffektivisering/i],
  ["grossSaving", /bruttoeffektivisering/i],
  ["investmentDistribution", /fordeling af \S*investering/i],
  ["operation", /bevillingsmæssig effekt.*varig drift|varig drift/i],
  ["administration", /varige ændringer.*administr|administrative udgifter/i],
  ["summary", /(samlede )?økonomiske konsekvenser|forslagets (samlede )?økonomi/i],
  ["permanentChanges", /varige ændringer|varige effektiviseringer/i],
  ["investments", /investering(er)? i forslaget|serviceinvestering|anlægsinvestering/i],
  ["activities", /aktiviteter/i],
];

const BY_LETTER: Readonly<Record<string, TableRole>> = {
  A: "netEffect",
  B: "operation",
  C: "grossSaving",
  D: "investmentDistribution",
  E: "investmentDistribution",
};

const AREA_BY_LETTER: Readonly<Record<string, ControlArea>> = { D: "Anlæg", E: "Service" };

const standsBeforeYears = ({ label, firstYear }: TableColumns, column: number | null): boolean =>
  column !== null && column !== label && column < firstYear;

/**
 * An appropriation table has Udvalg and Bevilling between label and years; the A-E tables have Udvalg as their
 * label.
 */
function roleOfColumns(columns: TableColumns): TableRole | null {
  const { committee, appropriation, controlArea, rowTotal, widerTotal } = columns;
  if (standsBeforeYears(columns, committee) && standsBeforeYears(columns, appropriation)) return "appropriations";
  return controlArea !== null && (rowTotal ?? widerTotal) !== null ? "activities" : null;
}

/** Only a budget note asks for I or U: with it the rows may be named by their committee, and have no column of it. */
const asksForKind = (columns: TableColumns): boolean =>
  standsBeforeYears(columns, columns.appropriation) && standsBeforeYears(columns, columns.incomeExpenditure);

function roleOfRows(rows: readonly FoundRow[]): TableRole | null {
  const totals = rows.filter(({ kind }) => kind === "total");
  const roles = new Set(totals.map(({ totalRole }) => totalRole));
  if (roles.has("impact") || rows.some(({ kind }) => kind === "payback")) return "summary";
  if (roles.has("permanent") && roles.has("implementation")) return "summary";
  if (totals.some(({ label }) => /^varige ændringer/i.test(label))) return "permanentChanges";
  return totals.some(({ label }) => /^investeringer/i.test(label)) ? "investments" : null;
}

/** The two halves of Tabel 1, or what only it states. */
function hasBlocks(rows: readonly FoundRow[]): boolean {
  return rows.some(
    ({ kind, label, totalRole }) =>
      kind === "payback" ||
      totalRole === "permanent" ||
      totalRole === "implementation" ||
      (kind === "section" && blockOf(label) !== null),
  );
}

/** The caption names a table of the form, whatever stands below it. */
export const isFormCaption = (caption: string): boolean =>
  CAPTION_WORDS.some(([, words]) => words.test(caption)) || BY_LETTER[captionNumber(caption) ?? ""] !== undefined;

/** "Aktivitet | Styringsområde": the lines of a budget note, which has no saving and no investment. */
const listsActivities = (headerText: string, { controlArea }: TableColumns, rows: readonly FoundRow[]): boolean =>
  controlArea !== null && /^aktivitet(?!s)/i.test(headerText) && !hasBlocks(rows);

function roleByHeads(headerText: string, columns: TableColumns, rows: readonly FoundRow[]): TableRole | null {
  if (listsActivities(headerText, columns, rows)) return "activities";
  return roleOfColumns(columns) ?? (asksForKind(columns) ? "appropriations" : null);
}

/** Captions first, for the numbers close up when a table is left out; then the columns, then the rows. */
export function roleOf(
  caption: string | null,
  headerText: string,
  columns: TableColumns,
  rows: readonly FoundRow[],
): TableRole {
  const byCaption = CAPTION_WORDS.find(([, words]) => words.test(caption ?? ""))?.[0];
  const byColumns = roleOfColumns(columns);
  if (byColumns === "appropriations" && byCaption !== "earlierFunding") return byColumns;
  if (byCaption === "summary" && byColumns === "activities" && !hasBlocks(rows)) return "activities";
  if (byCaption) return byCaption;
  const byLetter = BY_LETTER[captionNumber(caption ?? "") ?? ""];
  if (byLetter) return byLetter;
  if (/aktiviteter/i.test(headerText)) return "activities";
  return roleOfRows(rows) ?? roleByHeads(headerText, columns, rows) ?? "unknown";
}

/** The one area that all totals name; none where rows say another: then the totals are of some of the rows. */
function areaOfTotals(rows: readonly FoundRow[]): ControlArea | null {
  const named = new Set(rows.filter(({ kind }) => kind === "total").map(({ label }) => controlAreaOf(label)));
  const [area = null] = named;
  const isOfOther = ({ kind, controlArea }: FoundRow): boolean => kind === "item" && (controlArea ?? area) !== area;
  return named.size === 1 && !rows.some(isOfOther) ? area : null;
}

/** The control area a whole table speaks of: its caption says it, else its letter, else its totals. */
export const areaOfTable = (caption: string | null, rows: readonly FoundRow[]): ControlArea | null =>
  controlAreaOf(caption ?? "") ?? AREA_BY_LETTER[captionNumber(caption ?? "") ?? ""] ?? areaOfTotals(rows);

const ROLE_NAMES: Readonly<Record<TableRole, string>> = {
  summary: "Tabel 1",
  permanentChanges: "Varige ændringer",
  investments: "Investeringer",
  netEffect: "Måltalseffekt",
  operation: "Varig drift",
  grossSaving: "Bruttoeffektivisering",
  investmentDistribution: "Fordeling af investeringer",
  administration: "Varige ændringer, administration",
  activities: "Aktiviteter",
  appropriations: "Bevillinger",
  earlierFunding: "Tidligere afsatte midler",
  unknown: "Tabellen",
};

/** What messages call the table: "Tabel C", else what it is about. */
export function nameOf(caption: string | null, role: TableRole): string {
  const number = captionNumber(caption ?? "");
  return number ? `Tabel ${number}` : ROLE_NAMES[role];
}
