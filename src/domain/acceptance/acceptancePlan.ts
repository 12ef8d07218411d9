import type { SheetPlan } from "../workbook/plan.ts";
import { ACCEPTANCE_SHEET, ACCEPTANCE_TITLE } from "../workbook/ownSheets.ts";
import { SheetDraft } from "../tables/sheetDraft.ts";
import type { Acceptance } from "./acceptance.ts";
import { COLUMNS } from "./acceptanceSheet.ts";

const ABOUT =
  "Fund, som nogen har set på og accepteret med en begrundelse. Et fund kommer igen, når tallet " +
  "ændres. Slet en række for at fjerne accepten.";
const WIDTHS = [24, 14, 8, 34, 26, 15, 18, 16, 44, 22, 20, 22];
const HEADER_ROW = 3;
/** Rows made ready for more: texts wrap, and the printed page has room. */
const ROOM = 40;

/** The sheet with its first acceptance. */
export function acceptancePlan(acceptance: Acceptance): SheetPlan {
  const draft = new SheetDraft(0);
  draft.text(0, ACCEPTANCE_TITLE, "title");
  draft.row = 1;
  draft.text(0, ABOUT, "note");
  draft.row = HEADER_ROW;
  COLUMNS.forEach(([title], column) => draft.text(column, title, "columnHeader"));
  for (let line = 0; line < ROOM; line += 1) {
    draft.row += 1;
    COLUMNS.forEach(([, field], column) => {
      if (line === 0 && acceptance[field] !== "") draft.text(column, acceptance[field], "prose");
      else draft.empty(column, "prose");
    });
  }
  const range = { top: 0, left: 0, bottom: draft.row, right: COLUMNS.length - 1 };
  return {
    sheetName: ACCEPTANCE_SHEET,
    cells: draft.cells,
    tables: [],
    columnWidths: WIDTHS,
    lists: [],
    printArea: range,
  };
}
