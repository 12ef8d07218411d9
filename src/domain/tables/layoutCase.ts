import type { CaseModel } from "../case/caseModel.ts";
import type { CellRef } from "../workbook/address.ts";
import type { SheetPlan } from "../workbook/plan.ts";

export const TABLE_IDS = ["1", "2", "3", "4", "A", "B", "C", "D", "E"] as const;
export type TableId = (typeof TABLE_IDS)[number];

/** A table the case could have, and why it has not where `missing` says so. */
export interface TableChoice {
  readonly id: TableId;
  readonly caption: string;
  /** Danish reason why the table is left out; null when it can be laid out. */
  readonly missing: string | null;
}

/** The tables the pane offers for a case, in the order of the form. */
export function tableChoices(_model: CaseModel): TableChoice[] {
  return [];
}

/**
 * Lays out Tabel 1 and the chosen tables below each other from `anchor`, with live native formulas.
 * Tabel 1 always comes first: the others draw on it.
 */
export function layoutCase(_model: CaseModel, _anchor: CellRef, _chosen: readonly TableId[] = TABLE_IDS): SheetPlan {
  throw new Error("not built yet");
}
