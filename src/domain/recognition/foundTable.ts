import type { ControlArea } from "../case/caseModel.ts";
import type { Amount } from "../money/amount.ts";
import type { CellRange, CellRef } from "../workbook/address.ts";

/** Which of the form's tables it is. */
export const TABLE_ROLES = [
  "summary", // Tabel 1
  "permanentService", // Tabel 2
  "serviceInvestments", // Tabel 3
  "constructionInvestments", // Tabel 4
  "netEffect", // Tabel A
  "operation", // Tabel B
  "grossSaving", // Tabel C
  "constructionDistribution", // Tabel D
  "serviceDistribution", // Tabel E
  "administration", // the annex's Tabel 2
  "activities", // budget note
  "appropriations", // budget note
  "earlierFunding", // budget note
  "unknown",
] as const;
export type TableRole = (typeof TABLE_ROLES)[number];

/** An amount cell as it stands: text that reads as an amount keeps both. */
export type FoundAmount =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly amount: Amount }
  | { readonly kind: "textNumber"; readonly amount: Amount; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

export interface FoundCell {
  readonly at: CellRef;
  readonly value: FoundAmount;
  readonly formula: string | null;
}

/** A column that holds amounts: a year, or "I alt". */
export interface FoundYearColumn {
  readonly column: number;
  readonly header: CellRef;
  readonly year: number;
}

/** section: a heading. item: an amount row. total: a sum of rows above. payback: a stated payback period. note: text below. */
export type FoundRowKind = "section" | "item" | "total" | "payback" | "note";

export type TotalRole = "permanent" | "implementation" | "impact" | "table";

export interface FoundRow {
  readonly row: number;
  readonly kind: FoundRowKind;
  readonly label: string;
  readonly labelAt: CellRef;
  /** The sections above it in Tabel 1 decide; null in other tables and above the first section. */
  readonly block: "permanent" | "implementation" | null;
  /** The section heading the row stands under. */
  readonly heading: string | null;
  /** For totals: what it adds. */
  readonly totalRole: TotalRole | null;
  /** As printed in the row's own column, or named in the label of a total. Null where neither says it. */
  readonly controlArea: ControlArea | null;
  /** Text of the descriptive columns, null where the table has no such column, "" where the cell is blank. */
  readonly controlAreaText: string | null;
  readonly committeeText: string | null;
  readonly appropriationText: string | null;
  readonly incomeExpenditureText: string | null;
  /** One per year column, in their order. */
  readonly amounts: readonly FoundCell[];
  /** The "I alt" column's cell, null where the table has none. */
  readonly rowTotal: FoundCell | null;
  /** Of a payback row: the stated value and its cell. */
  readonly payback: FoundCell | null;
}

export type PriceLevel = { readonly kind: "year"; readonly year: number } | { readonly kind: "current" } | { readonly kind: "missing" };

export interface FoundTable {
  readonly sheet: string;
  readonly role: TableRole;
  /** As printed; null where the table has none. */
  readonly caption: string | null;
  readonly captionAt: CellRef;
  /** "Tabel C", "Tabel 1", or the start of the caption: what messages call it. */
  readonly name: string;
  readonly range: CellRange;
  readonly priceLevel: PriceLevel;
  /** Where the price level is, or should be, printed. */
  readonly unitAt: CellRef;
  readonly yearColumns: readonly FoundYearColumn[];
  readonly rowTotalColumn: number | null;
  readonly rows: readonly FoundRow[];
}
