import type { CaseModel } from "../../domain/case/caseModel.ts";
import type { FormKind } from "../../domain/form/formKind.ts";
import type { CellRef } from "../../domain/workbook/address.ts";

/** What the sheet in front is, as last read. */
export interface SheetInFront {
  readonly sheet: string;
  /** The tables with years on it; 0 for any other sheet. */
  readonly tables: number;
  /** Null where no table holds the lines of a case. */
  readonly kind: FormKind | null;
  /** "2025 p/l" is 2025; null where the sheet does not say. */
  readonly priceLevel: number | null;
  /** The case's number as the sheet says it. */
  readonly caseId: string | null;
  /** The tables were laid out by the product, so "Opdatér tabeller" can lay them out anew. */
  readonly ours: boolean;
  /** Lines that have no amount in any year. */
  readonly emptyLines: readonly { readonly label: string; readonly at: CellRef }[];
  /** "Hvem er hørt?" stands on the sheet. */
  readonly asksWhoIsHeard: boolean;
  /** The case as the sheet has it now; null where the sheet leaves something open. */
  readonly model: CaseModel | null;
}

/** A sheet without tables. */
export function nothingOn(sheet: string): SheetInFront {
  return {
    sheet,
    tables: 0,
    kind: null,
    priceLevel: null,
    caseId: null,
    ours: false,
    emptyLines: [],
    asksWhoIsHeard: false,
    model: null,
  };
}
