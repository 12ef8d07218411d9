import { inAlternative } from "../../case/alternatives.ts";
import { CONTROL_AREAS, type CaseLine, type ControlArea } from "../../case/caseModel.ts";
import type { CommitteeId } from "../../case/committees/committees.ts";
import { LINE_KIND_WORDS } from "../../case/lineKindWords.ts";
import { addsLine, areaOfLines, lineKindsOf, rowsForLine } from "../../form/formLines.ts";
import { formTable } from "../../form/formTables.ts";
import { sumOfLines } from "./alternativeSums.ts";
import { isIn, sumOfYear } from "../caseLines.ts";
import type { CommitteeTable } from "./committeeTableKinds.ts";
import { columnFixed, downColumn, quoted, rangeFixed, rowsFixed } from "../formulas.ts";
import { unitText, writeYears, type InvestmentSheet } from "./investmentSheet.ts";
import type { Table1, Table1Item } from "./table1Layout.ts";

interface CommitteeRow {
  readonly committee: CommitteeId;
  /** Set where the lines lie in several control areas, which Kvantum keeps apart. */
  readonly area: ControlArea | null;
  readonly items: readonly Table1Item[];
}

function rowsOf({ names }: InvestmentSheet, items: readonly Table1Item[]): CommitteeRow[] {
  const areas = CONTROL_AREAS.filter((area) => items.some(({ line }) => isIn(area)(line)));
  const committees = names.inOrder(items.map(({ line }) => line.committee));
  return committees.flatMap((committee): CommitteeRow[] => {
    const own = items.filter(({ line }) => line.committee === committee);
    if (areas.length < 2) return [{ committee, area: null, items: own }];
    return areas
      .map((area) => ({ committee, area, items: own.filter(({ line }) => isIn(area)(line)) }))
      .filter((row) => row.items.length > 0);
  });
}

function writeHeader(sheet: InvestmentSheet, appropriationHeader: string): void {
  const { draft, columns, model } = sheet;
  draft.text(columns.label, "Udvalg", "upperHeader");
  draft.text(columns.area, unitText(model), "upperHeader");
  for (const column of columns.years) draft.empty(column, "upperHeader");
  draft.row += 1;
  draft.empty(columns.label, "columnHeader");
  draft.text(columns.area, appropriationHeader, "columnHeader");
  writeYears(sheet);
  draft.row += 1;
}

/** Follows Tabel 1's helper column; several appropriations of one committee stand side by side. */
function writeAppropriation({ draft, columns }: InvestmentSheet, items: readonly Table1Item[]): void {
  const known = items.filter(({ line }) => line.appropriation !== null);
  const distinct = [...new Set(known.map(({ line }) => line.appropriation ?? ""))];
  const source = known[0] ?? items[0];
  if (distinct.length > 1 || !source) draft.text(columns.area, distinct.join(", "), "label");
  else draft.textFrom(columns.area, columnFixed(source.row, columns.appropriation), distinct[0] ?? "", "label");
}

function yearFormula(
  sheet: InvestmentSheet,
  table: CommitteeTable,
  table1: Table1,
  row: CommitteeRow,
  year: number,
): string {
  const { draft, columns, names } = sheet;
  const { top, bottom, chosen } = table1;
  const area = row.area ?? areaOfLines(formTable(table.id));
  const committee = row.area ? quoted(names.name(row.committee)) : columnFixed(draft.row, columns.label);
  const where: (readonly [string, string])[] = [[rangeFixed(columns.committee, top, bottom), committee]];
  if (area) where.push([rangeFixed(columns.area, top, bottom), quoted(area)]);
  return lineKindsOf(formTable(table.id))
    .map((kind) => [[rangeFixed(columns.art, top, bottom), quoted(LINE_KIND_WORDS[kind])], ...where] as const)
    .map((criteria) => sumOfLines(columns, table1, rowsFixed(year, top, bottom), criteria, chosen?.cell ?? null))
    .join("+");
}

/** Of the chosen alternative only. */
function shownIn(table: CommitteeTable, { chosen }: Table1): (line: CaseLine) => boolean {
  const isChosen = inAlternative(chosen?.name ?? null);
  const form = formTable(table.id);
  return (line) => addsLine(form, line) && isChosen(line);
}

function writeRow(sheet: InvestmentSheet, table: CommitteeTable, table1: Table1, row: CommitteeRow): void {
  const { draft, columns, names } = sheet;
  const name = names.name(row.committee);
  const lines = row.items.map(({ line }) => line).filter(shownIn(table, table1));
  draft.text(columns.label, row.area ? `${name}, ${row.area.toLowerCase()}` : name, "label");
  writeAppropriation(sheet, row.items);
  columns.years.forEach((column, year) => {
    draft.formula(column, yearFormula(sheet, table, table1, row, column), sumOfYear(lines, year), "amountOrBlank");
  });
  draft.row += 1;
}

/** One row per committee, each figure looked up in Tabel 1 by art, committee and control area. */
export function writeCommitteeTable(sheet: InvestmentSheet, table1: Table1, table: CommitteeTable): void {
  const { draft, columns, model } = sheet;
  const top = draft.row;
  draft.text(columns.label, table.caption, "caption");
  draft.row += 1;
  writeHeader(sheet, table.appropriationHeader);
  const first = draft.row;
  const form = formTable(table.id);
  const rows = rowsOf(
    sheet,
    table1.items.filter(({ line }) => rowsForLine(form, line)),
  );
  for (const row of rows) writeRow(sheet, table, table1, row);
  draft.text(columns.label, "Total", "totalLabel");
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    const total = sumOfYear(model.lines.filter(shownIn(table, table1)), year);
    draft.formula(column, `SUM(${downColumn(column, first, draft.row - 1)})`, total, "totalAmount");
  });
  draft.table(table.caption, { top, bottom: draft.row, left: columns.label, right: columns.lastYear });
  draft.row += 1;
  for (const note of table.notes) {
    draft.text(columns.label, note, "note");
    draft.row += 1;
  }
}
