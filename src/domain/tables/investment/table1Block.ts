import { inAlternative } from "../../case/alternatives.ts";
import { CONTROL_AREAS, type CaseLine } from "../../case/caseModel.ts";
import { sumOfLines } from "./alternativeSums.ts";
import { groupByHeading, isIn, sumOfYear } from "../caseLines.ts";
import { downColumn, quoted, rangeFixed, rowsFixed } from "../formulas.ts";
import type { InvestmentSheet } from "./investmentSheet.ts";
import { writeReach } from "../reach.ts";
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

interface TotalledRows {
  readonly kind: BlockKind;
  readonly top: number;
  readonly bottom: number;
  /** Null where the case has no alternatives. */
  readonly alternative: string | null;
  /** What is added: the alternative's lines, and those of all. */
  readonly lines: readonly CaseLine[];
}

function totalLabel({ kind, alternative }: TotalledRows): string {
  return alternative === null ? kind.total : `${kind.total}, ${alternative}`;
}

function quotedOrNull(alternative: string | null): string | null {
  return alternative === null ? null : quoted(alternative);
}

function writeAreaTotals(sheet: InvestmentSheet, rows: TotalledRows): void {
  const { draft, columns } = sheet;
  const { top, bottom, lines } = rows;
  const areas = CONTROL_AREAS.filter((area) => lines.some(isIn(area)));
  if (areas.length < 2) return;
  for (const area of areas) {
    draft.text(columns.label, `${totalLabel(rows)}, ${area.toLowerCase()}`, "totalLabel");
    draft.text(columns.area, area, "totalLabel");
    columns.years.forEach((column, year) => {
      const criteria = [[rangeFixed(columns.area, top, bottom), quoted(area)]] as const;
      const formula = sumOfLines(
        columns,
        rows,
        rowsFixed(column, top, bottom),
        criteria,
        quotedOrNull(rows.alternative),
      );
      draft.formula(column, formula, sumOfYear(lines.filter(isIn(area)), year), "totalAmount");
    });
    writeTotalHelpers(sheet, rows);
    draft.row += 1;
  }
}

/** The grey cell beside the block's first total tells whether the totals reach all its rows. */
function writeTotalHelpers({ draft, columns }: InvestmentSheet, { top, bottom }: TotalledRows): void {
  const isFirst = draft.row === bottom + 1;
  if (isFirst) writeReach(draft, columns.committee, { label: columns.label, top, bottom });
  writeEmptyHelpers(draft, columns, isFirst ? columns.committee + 1 : columns.committee);
}

function writeTotal(sheet: InvestmentSheet, rows: TotalledRows): number {
  const { draft, columns } = sheet;
  const { top, bottom, lines } = rows;
  const alternative = quotedOrNull(rows.alternative);
  draft.text(columns.label, totalLabel(rows), "totalLabel");
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    const formula = alternative
      ? sumOfLines(columns, rows, rowsFixed(column, top, bottom), [], alternative)
      : `SUM(${downColumn(column, top, bottom)})`;
    draft.formula(column, formula, sumOfYear(lines, year), "totalAmount");
  });
  writeTotalHelpers(sheet, rows);
  draft.row += 1;
  return draft.row - 1;
}

/** Alternatives are never added together: each has totals of its own. */
export function writeBlock(sheet: InvestmentSheet, kind: BlockKind, lines: readonly CaseLine[]): WrittenBlock {
  const top = sheet.draft.row;
  const items = writeGroups(sheet, kind, lines);
  const bottom = sheet.draft.row - 1;
  const alternatives = sheet.alternatives.length > 0 ? sheet.alternatives : [null];
  const totalRows = alternatives.map((alternative) => {
    const rows = { kind, top, bottom, alternative, lines: lines.filter(inAlternative(alternative)) };
    writeAreaTotals(sheet, rows);
    return writeTotal(sheet, rows);
  });
  return { kind, top, bottom, totalRows, items };
}
