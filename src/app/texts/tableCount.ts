import type { SheetPlan } from "../../domain/workbook/plan.ts";
import { counted } from "./displayText.ts";

/** Tables with years are what the check and the copy for Word count; the others are sentences and lists. */
export interface TableCount {
  readonly all: number;
  readonly withYears: number;
}

export function countTables({ cells, tables }: Pick<SheetPlan, "cells" | "tables">): TableCount {
  const years = cells
    .filter(({ style, content }) => style === "yearHeader" && content.kind === "number")
    .map(({ ref }) => ref.row);
  const withYears = tables.filter(({ range }) => years.some((row) => row >= range.top && row <= range.bottom));
  return { all: tables.length, withYears: withYears.length };
}

/** "10 tabeller". */
export function tablesText({ all }: TableCount): string {
  return counted(all, "tabel", "tabeller");
}

/** ", 8 af dem med årstal": what the check will say it has found. */
export function withYearsText({ all, withYears }: TableCount): string {
  return withYears === all ? "" : `, ${withYears} af dem med årstal`;
}
