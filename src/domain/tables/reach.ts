import { cellAt, downColumn } from "./formulas.ts";
import type { SheetDraft } from "./sheetDraft.ts";

const OUTSIDE = "Linjer uden for summen: brug «Opdatér tabeller»";

export interface SummedRows {
  readonly label: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * A sum reaches a line that is inserted between its lines, not one above the first or below the last. So the grey cell
 * beside the total counts the rows, and says so where some are left out.
 */
export function writeReach(draft: SheetDraft, column: number, { label, top, bottom }: SummedRows): void {
  const { row } = draft;
  const between = `ROW(${cellAt(row, label)})-ROW(${cellAt(top - 1, label)})-1`;
  draft.formula(column, `IF(${between}>ROWS(${downColumn(label, top, bottom)}),"${OUTSIDE}","")`, "", "helper");
}
