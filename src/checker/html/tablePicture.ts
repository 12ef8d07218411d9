import { withMinusSigns } from "../../app/texts/displayText.ts";
import { addressName, rangeName } from "../../app/texts/placeText.ts";
import { valueText } from "../../domain/acceptance/cellText.ts";
import type { FoundTable } from "../../domain/recognition/foundTable.ts";
import { escaped } from "../../domain/report/escaped.ts";
import type { Finding, Place } from "../../domain/rules/rule.ts";
import { columnName } from "../../domain/workbook/address.ts";
import { cellAt, type CellValue, type SheetSnapshot, type WorkbookSnapshot } from "../../domain/workbook/snapshot.ts";

/** A finding and the anchor that leads to it. */
export interface LinkedFinding {
  readonly finding: Finding;
  readonly id: string;
}

/** A page nobody can scroll shows nothing: the first rows of a table tell which it is. */
const MOST_ROWS = 150;

const keyOf = (at: Place): string => addressName(at, "");

/** The gravest finding of each cell, the cells of one cause all alike; what is only related is marked as a note. */
function marksOf(findings: readonly LinkedFinding[]): Map<string, { readonly look: string; readonly id: string }> {
  const marks = new Map<string, { look: string; id: string }>();
  for (const { finding, id } of findings) for (const at of finding.related) marks.set(keyOf(at), { look: "note", id });
  for (const severity of ["note", "advarsel", "fejl"] as const)
    for (const { finding, id } of findings)
      if (finding.severity === severity)
        for (const at of [...finding.repair.map((change) => change.at), finding.at])
          marks.set(keyOf(at), { look: severity, id });
  return marks;
}

/** As one sees it: a year has no mark for thousands. */
function shownText(value: CellValue, isYear: boolean): string {
  return value.kind === "number" && isYear ? String(value.value) : withMinusSigns(valueText(value));
}

interface Drawn {
  readonly sheet: SheetSnapshot;
  readonly marks: ReturnType<typeof marksOf>;
  /** The headings that say years. */
  readonly years: ReadonlySet<string>;
}

function cellHtml({ sheet, marks, years }: Drawn, at: Place): string {
  const { value } = cellAt(sheet, at);
  const text = escaped(shownText(value, years.has(keyOf(at))));
  const mark = marks.get(keyOf(at));
  const looks = [...(value.kind === "number" ? ["n"] : []), ...(mark ? [mark.look] : [])].join(" ");
  const inside = mark ? `<a href="#${mark.id}">${text === "" ? "(tom)" : text}</a>` : text;
  return `<td${looks === "" ? "" : ` class="${looks}"`}>${inside}</td>`;
}

function pictureOf(table: FoundTable, sheet: SheetSnapshot, findings: readonly LinkedFinding[]): string {
  const { top, left, bottom, right } = table.range;
  const drawn = {
    ...{ sheet, marks: marksOf(findings) },
    years: new Set(table.yearColumns.map(({ header }) => keyOf({ ...header, sheet: sheet.name }))),
  };
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const rows = Array.from({ length: Math.min(bottom - top + 1, MOST_ROWS) }, (_, index) => top + index);
  // A Word document has neither letters nor numbers beside its tables.
  const address = (text: string): string => (sheet.document ? "" : `<td class="address">${text}</td>`);
  const head = sheet.document
    ? ""
    : `<tr>${address("")}${columns.map((own) => address(columnName(own))).join("")}</tr>`;
  const lines = rows.map((row) => {
    const cells = columns.map((column) => cellHtml(drawn, { sheet: sheet.name, row, column }));
    return `<tr>${address(String(row + 1))}${cells.join("")}</tr>`;
  });
  const more = bottom - top + 1 > MOST_ROWS ? `<p>… og ${bottom - top + 1 - MOST_ROWS} rækker til.</p>` : "";
  const where = sheet.document ? "" : ` (${sheet.name}!${rangeName(table.range)})`;
  return `<h4>${escaped(`${table.caption ?? table.name}${where}`)}</h4><table class="picture"><tbody>${head}${lines.join("")}</tbody></table>${more}`;
}

const isIn = ({ sheet, range }: FoundTable, at: Place): boolean =>
  at.sheet === sheet &&
  at.row >= range.top &&
  at.row <= range.bottom &&
  at.column >= range.left &&
  at.column <= range.right;

/** The tables as one sees them in the sheet, where something is wrong in them; their wrong cells lead to the findings. */
export function tablePictures(
  tables: readonly FoundTable[],
  { sheets }: WorkbookSnapshot,
  findings: readonly LinkedFinding[],
): string {
  const pictures = tables.flatMap((table) => {
    const sheet = sheets.find(({ name }) => name === table.sheet);
    const own = findings.filter(({ finding: { at, related } }) => [at, ...related].some((place) => isIn(table, place)));
    return sheet && own.length > 0 ? [pictureOf(table, sheet, own)] : [];
  });
  return pictures.length === 0 ? "" : `<h3>Tabellerne med fund</h3>${pictures.join("")}`;
}
