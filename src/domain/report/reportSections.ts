import { lineText } from "../rules/shared/calculation.ts";
import { documentPlaceText } from "../document/documentPlaceText.ts";
import { catalogue } from "../rules/catalogue.ts";
import { SEVERITIES, type Finding, type Place, type Severity } from "../rules/rule.ts";
import { rangeToA1, toA1 } from "../workbook/address.ts";
import { inReadingOrder } from "./readingOrder.ts";
import { repairText } from "./repairText.ts";
import type { ReportContent } from "./reportContent.ts";
import { type UnconfirmedRow, unconfirmedRows } from "./unconfirmedRows.ts";

/** A heading with a table under it; the same for every form of the report. */
export interface ReportSection {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said instead of an empty table; null leaves the section out. */
  readonly whenEmpty: string | null;
}

const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { fejl: "Fejl", advarsel: "Advarsel", note: "Note" };

function byGravity(one: Finding, other: Finding): number {
  return SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity);
}

/** "E61"; of a document what a person calls the place. */
const cellText = (at: Place): string => (at.document ? documentPlaceText(at.document) : toA1(at));

/** "E61, Ark2!B4": cells that belong to the same complaint. */
function relatedText({ related, at }: Finding): string {
  if (related.some(({ document }) => document)) return related.map(cellText).join("; ");
  return related.map((place) => (place.sheet === at.sheet ? toA1(place) : `${place.sheet}!${toA1(place)}`)).join(", ");
}

function findingRow(finding: Finding): string[] {
  const { severity, at, table, message, found, expected, calculation } = finding;
  const repair = repairText(finding);
  const rest = finding.related.length > 0 ? [`Hører sammen med: ${relatedText(finding)}`] : [];
  const why = [...calculation.map(lineText), ...(repair === null ? [] : [`Skulle være: ${repair}`]), ...rest].join(
    "\n",
  );
  return [SEVERITY_NAMES[severity], at.sheet, cellText(at), table, message, found ?? "", expected ?? "", why];
}

/** Each rule once, however many findings it has: whoever reads a report on paper has no page to turn to. */
function ruleRows(findings: readonly Finding[]): string[][] {
  const first = findings.filter(({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index);
  return first.map(({ rule, severity, why, remedy }) => {
    const title = catalogue.find(({ id }) => id === rule)?.title ?? rule;
    return [SEVERITY_NAMES[severity], "", "", "", title, "", "", `${why} ${remedy}`];
  });
}

/** "Løn: 2026, I alt". */
function unconfirmedRow({ sheet, table, row, amounts }: UnconfirmedRow): string[] {
  const years = amounts.map(({ year }) => year).join(", ");
  const cells = amounts.filter(({ at }) => !at.document).map(({ at }) => toA1(at));
  return ["", sheet, cells.join(", "), table, `${row}: ${years}`];
}

const PLACE = ["Ark", "Celle", "Tabel"];

const foundSection = (findings: readonly Finding[]): ReportSection => ({
  title: "Fund",
  columns: ["Alvor", ...PLACE, "Hvad er der", "Der står", "Skulle være", "Beregning"],
  rows: findings.map(findingRow),
  whenEmpty: "Ingen fund.",
});

const rulesSection = (findings: readonly Finding[]): ReportSection => ({
  title: "Reglerne bag fundene",
  columns: ["Alvor", "", "", "", "Regel", "", "", "Hvorfor, og sådan retter du"],
  rows: ruleRows(findings),
  whenEmpty: null,
});

const acceptedSection = ({ accepted }: ReportContent): ReportSection => ({
  title: "Accepterede fund",
  columns: ["Alvor", ...PLACE, "Hvad er der", "Begrundelse", "Accepteret af", "Dato"],
  rows: accepted.map(({ finding: { severity, at, table, message }, acceptance: { reason, by, date } }) => {
    return [SEVERITY_NAMES[severity], at.sheet, cellText(at), table, message, reason, by, date];
  }),
  whenEmpty: null,
});

const tablesSection = ({ tables, documents }: ReportContent): ReportSection => ({
  title: "Kontrollerede tabeller",
  columns: ["", "Ark", "Celler", "Tabel", "Overskrift"],
  rows: tables.map(({ sheet, range, name, caption }) => {
    const cells = documents.includes(sheet) ? "" : rangeToA1(range);
    return ["", sheet, cells, name, caption ?? ""];
  }),
  whenEmpty: "Der blev ikke fundet tabeller.",
});

const unconfirmedSection = ({ confirmations }: ReportContent): ReportSection => ({
  title: "Tastede beløb, der kun står ét sted",
  columns: ["", "Ark", "Celler", "Tabel", "Række og år"],
  rows: unconfirmedRows(confirmations).map(unconfirmedRow),
  whenEmpty: null,
});

const looseSection = ({ loose }: ReportContent): ReportSection => ({
  title: "Beløb i teksten, der er læst uden at blive kontrolleret",
  columns: ["", "Ark", "Sted", "Beløb", "Sætning"],
  rows: loose.map(({ at, amount, sentence }) => ["", at.sheet, cellText(at), amount, sentence]),
  whenEmpty: null,
});

const offSection = ({ off }: ReportContent): ReportSection => ({
  title: "Regler, der er slået fra",
  columns: [],
  rows: off.map((title) => ["", "", "", "", title]),
  whenEmpty: null,
});

/** What a report holds, in its order; a section with nothing in it is left out, unless it says so itself. */
export function reportSections(content: ReportContent): ReportSection[] {
  const findings = inReadingOrder(content.findings).sort(byGravity);
  const sections = [
    foundSection(findings),
    rulesSection(findings),
    acceptedSection(content),
    tablesSection(content),
    unconfirmedSection(content),
    looseSection(content),
    offSection(content),
  ];
  return sections.filter(({ rows, whenEmpty }) => rows.length > 0 || whenEmpty !== null);
}
