import { CONTROL_AREAS, type CaseLine } from "../case/caseModel.ts";
import { groupByHeading, isIn, sumOfYear } from "./caseLines.ts";
import { downColumn, quoted, rangeFixed, rowsFixed, sumIfs } from "./formulas.ts";
import type { InvestmentSheet } from "./investmentSheet.ts";
import { writeEmptyHelpers, writeHelpers } from "./table1Helpers.ts";
import type { BlockKind, Table1Item, WrittenBlock } from "./table1Layout.ts";

export const PERMANENT_BLOCK: BlockKind = {
  heading: "Varige ændringer",
  total: "Samlet varig ændring",
  kinds: ["saving", "operation"],
};

export const IMPLEMENTATION_BLOCK: BlockKind = {
  heading: "Implementeringsomkostninger",
  total: "Samlede implementeringsomkostninger",
  kinds: ["implementation"],
};

function writeSection({ draft, columns }: InvestmentSheet, heading: string): void {
  draft.text(columns.label, heading, "section");
  writeEmptyHelpers(draft, columns);
  draft.row += 1;
}

function writeItem(sheet: InvestmentSheet, line: CaseLine): Table1Item {
  const { draft, columns } = sheet;
  const { row } = draft;
  draft.text(columns.label, line.label, "label");
  draft.text(columns.area, line.controlArea, "label");
  columns.years.forEach((column, year) => draft.amount(column, line.amounts[year] ?? null, "amount"));
  writeHelpers(sheet, line);
  draft.row += 1;
  return { line, row };
}

/** Headings such as "Model 1" do not say which half of the table they stand in, so its own heading goes above them. */
function writeGroups(sheet: InvestmentSheet, kind: BlockKind, lines: readonly CaseLine[]): Table1Item[] {
  const groups = groupByHeading(lines);
  const first = groups[0]?.heading ?? kind.heading;
  if (!first.toLowerCase().startsWith(kind.heading.toLowerCase())) writeSection(sheet, kind.heading);
  if (groups.length === 0) writeSection(sheet, kind.heading);
  return groups.flatMap((group) => {
    writeSection(sheet, group.heading ?? kind.heading);
    return group.lines.map((line) => writeItem(sheet, line));
  });
}

function writeAreaTotals(sheet: InvestmentSheet, kind: BlockKind, lines: readonly CaseLine[], top: number, bottom: number): void {
  const { draft, columns } = sheet;
  const areas = CONTROL_AREAS.filter((area) => lines.some(isIn(area)));
  if (areas.length < 2) return;
  for (const area of areas) {
    draft.text(columns.label, `${kind.total}, ${area.toLowerCase()}`, "totalLabel");
    draft.text(columns.area, area, "totalLabel");
    columns.years.forEach((column, year) => {
      const formula = sumIfs(rowsFixed(column, top, bottom), [[rangeFixed(columns.area, top, bottom), quoted(area)]]);
      draft.formula(column, formula, sumOfYear(lines.filter(isIn(area)), year), "totalAmount");
    });
    writeEmptyHelpers(draft, columns);
    draft.row += 1;
  }
}

export function writeBlock(sheet: InvestmentSheet, kind: BlockKind, lines: readonly CaseLine[]): WrittenBlock {
  const { draft, columns } = sheet;
  const top = draft.row;
  const items = writeGroups(sheet, kind, lines);
  const bottom = draft.row - 1;
  writeAreaTotals(sheet, kind, lines, top, bottom);
  const totalRow = draft.row;
  draft.text(columns.label, kind.total, "totalLabel");
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    draft.formula(column, `SUM(${downColumn(column, top, bottom)})`, sumOfYear(lines, year), "totalAmount");
  });
  writeEmptyHelpers(draft, columns);
  draft.row += 1;
  return { kind, top, bottom, totalRow, items };
}
