import { inAlternative } from "../../case/alternatives.ts";
import { addsLine } from "../../form/formLines.ts";
import { formTable } from "../../form/formTables.ts";
import { ALL_ALTERNATIVES } from "./alternativeSums.ts";
import { sumOfYear } from "../caseLines.ts";
import { cellAt, columnFixed, downColumn, quoted } from "../formulas.ts";
import { unitText, writeYears, type InvestmentSheet } from "./investmentSheet.ts";
import type { Table1 } from "./table1Layout.ts";
import type { TableId } from "../tableIds.ts";

export type LineTableId = Extract<TableId, "2" | "3" | "4">;

export const POOL_HEADER = "Innovationspulje (sæt X)";

/** How a table that repeats some of Tabel 1's rows is printed; which rows these are stands in the form. */
export interface LineTable {
  readonly id: LineTableId;
  /** Without "Tabel 3. ": the number depends on which tables there are. */
  readonly caption: string;
  readonly total: string;
  /** Whether the form has the column for the innovationspulje. */
  readonly pool: boolean;
  readonly missing: string;
}

export const LINE_TABLES: readonly LineTable[] = [
  {
    id: "2",
    caption: "Varige ændringer, service",
    total: "Varige ændringer totalt, service",
    pool: false,
    missing: "Forslaget har ingen varige ændringer på service",
  },
  {
    id: "3",
    caption: "Serviceinvesteringer i forslaget",
    total: "Investeringer totalt, service",
    pool: true,
    missing: "Forslaget har ingen implementeringsomkostninger på service",
  },
  {
    id: "4",
    caption: "Anlægsinvesteringer i forslaget",
    total: "Investeringer totalt, anlæg",
    pool: true,
    missing: "Forslaget har ingen implementeringsomkostninger på anlæg",
  },
];

function writeHeader(sheet: InvestmentSheet, pool: boolean): void {
  const { draft, columns, model } = sheet;
  draft.text(columns.label, unitText(model), "columnHeader");
  draft.text(columns.area, "Styringsområde", "columnHeader");
  writeYears(sheet);
  if (pool) draft.text(columns.pool, POOL_HEADER, "narrowHeader");
  draft.row += 1;
}

/** Lines of the alternatives that are not chosen stand with blank amounts. */
function amountFormula({ columns }: InvestmentSheet, { chosen }: Table1, row: number, column: number): string {
  const amount = cellAt(row, column);
  if (columns.alternative === null || !chosen) return amount;
  const own = columnFixed(row, columns.alternative);
  return `IF(OR(${own}=${chosen.cell},${own}=${quoted(ALL_ALTERNATIVES)}),${amount},0)`;
}

export function writeLineTable(sheet: InvestmentSheet, table1: Table1, table: LineTable, caption: string): void {
  const { draft, columns } = sheet;
  const { items, chosen: choice } = table1;
  const isShown = inAlternative(choice?.name ?? null);
  const form = formTable(table.id);
  const top = draft.row;
  draft.text(columns.label, caption, "caption");
  draft.row += 1;
  writeHeader(sheet, table.pool);
  const first = draft.row;
  const chosen = items.filter(({ line }) => addsLine(form, line));
  for (const { line, row } of chosen) {
    draft.textFrom(columns.label, columnFixed(row, columns.label), line.label, "label");
    draft.textFrom(columns.area, columnFixed(row, columns.area), line.controlArea, "label");
    columns.years.forEach((column, year) => {
      const amount = isShown(line) ? (line.amounts[year]?.toNumber() ?? 0) : 0;
      draft.formula(column, amountFormula(sheet, table1, row, column), amount, "amountOrBlank");
    });
    if (table.pool) draft.empty(columns.pool, "label");
    draft.row += 1;
  }
  draft.text(columns.label, table.total, "totalLabel");
  draft.empty(columns.area, "totalLabel");
  columns.years.forEach((column, year) => {
    const total = sumOfYear(chosen.map(({ line }) => line).filter(isShown), year);
    draft.formula(column, `SUM(${downColumn(column, first, draft.row - 1)})`, total, "totalAmount");
  });
  if (table.pool) draft.empty(columns.pool, "totalLabel");
  const right = table.pool ? columns.pool : columns.lastYear;
  draft.table(caption, { top, bottom: draft.row, left: columns.label, right });
  draft.row += 1;
}
