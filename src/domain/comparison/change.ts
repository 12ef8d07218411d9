import type { Place } from "../rules/rule.ts";

/**
 * What has happened to the case. amount: a figure in a table. figure: one outside the tables. property: what a line
 * or a table says of itself beside its amounts: control area, committee, appropriation, price level.
 */
export type ChangeKind =
  | "amount"
  | "payback"
  | "lineAdded"
  | "lineRemoved"
  | "lineRenamed"
  | "property"
  | "tableAdded"
  | "tableRemoved"
  | "committeeAdded"
  | "committeeRemoved"
  | "figure"
  | "textAdded"
  | "textRemoved"
  | "textChanged"
  | "acceptanceLapsed";

/** One change, by the names a person uses. Texts as printed; "" where nothing has a name. */
export interface CaseChange {
  readonly kind: ChangeKind;
  readonly table: string;
  /** The line, as the newer workbook calls it where it has it. */
  readonly row: string;
  /** The year, "I alt", or the property's name. */
  readonly column: string;
  /** Null where there was nothing before, or is nothing now. */
  readonly before: string | null;
  readonly after: string | null;
  readonly beforeAt: Place | null;
  readonly afterAt: Place | null;
  /** A sum: it has changed because its lines have, or because it is wrong. */
  readonly isSum: boolean;
}

export interface Comparison {
  readonly changes: readonly CaseChange[];
  /** Tables that were recognised in each. */
  readonly tables: { readonly before: number; readonly after: number };
  /** Figures that could not be compared, for a file holds no result of their formulas. */
  readonly uncompared: number;
  /** A Word form beside a sheet: the form's prose is not the sheet's, so only tables and shared figures are compared. */
  readonly isFormBesideSheet: boolean;
  /** Nothing of the one is in the other. */
  readonly areTwoCases: boolean;
}
