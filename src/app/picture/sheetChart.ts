import type { FoundRow, FoundTable } from "../../domain/recognition/foundTable.ts";
import type { CellRange } from "../../domain/workbook/address.ts";

/** A chart that draws on cells of its sheet, and so follows them. */
export interface SheetChart {
  readonly sheet: string;
  readonly title: string;
  /** The years. */
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  /** The first free row below everything on the sheet, and the columns the chart spans. */
  readonly below: number;
  readonly left: number;
  readonly right: number;
}

const NAMES = {
  permanent: "Varige ændringer",
  implementation: "Implementering",
  impact: "Samlet økonomisk påvirkning",
  table: "Udgifter i alt",
} as const;

/** Null where the sheet has no table with totals to draw. */
export function sheetChart(tables: readonly FoundTable[], bottom: number): SheetChart | null {
  const leading = tables.find(({ role }) => role === "summary" || role === "activities");
  const [first] = leading?.yearColumns ?? [];
  const last = leading?.yearColumns.at(-1);
  if (!leading || !first || !last) return null;
  const across = (row: number): CellRange => ({ top: row, bottom: row, left: first.column, right: last.column });
  const totals = leading.rows.filter(({ kind, totalRole }) => kind === "total" && totalRole !== null);
  const series = totals
    .filter(isFirstOfItsRole)
    .map(({ row, totalRole }) => ({ name: NAMES[totalRole!], values: across(row) }));
  if (series.length === 0) return null;
  return {
    sheet: leading.sheet,
    title: "Økonomien år for år, 1.000 kr.",
    categories: across(first.header.row),
    series,
    below: bottom + 2,
    left: leading.range.left,
    right: last.column,
  };
}

/** Totals per control area come after the whole. */
function isFirstOfItsRole({ totalRole }: FoundRow, index: number, all: readonly FoundRow[]): boolean {
  return all.findIndex((other) => other.totalRole === totalRole) === index;
}
