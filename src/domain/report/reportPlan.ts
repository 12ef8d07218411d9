import { SheetDraft } from "../tables/sheetDraft.ts";
import { REPORT_SHEET, REPORT_TITLE } from "../workbook/ownSheets.ts";
import type { SheetPlan } from "../workbook/plan.ts";
import type { ReportContent } from "./reportContent.ts";
import { reportSections, type ReportSection } from "./reportSections.ts";

const WIDTHS = [13, 16, 12, 14, 56, 16, 16, 70];

/** A row of one text each; an empty text is a cell left alone, except where the row has a look of its own. */
function writeRow(draft: SheetDraft, texts: readonly string[], style: "line" | "prose" | "columnHeader"): void {
  texts.forEach((text, column) => {
    if (text !== "") draft.text(column, text, style);
    else if (style === "columnHeader") draft.empty(column, style);
  });
  draft.row += 1;
}

/** A cell with ten lines makes a row nobody can read across. */
const onOneLine = (text: string): string => text.replaceAll("\n", "; ");

function writeSection(draft: SheetDraft, { title, columns, rows, whenEmpty }: ReportSection): void {
  draft.row += 1;
  draft.text(0, title, "caption");
  draft.row += 1;
  if (rows.length === 0) return writeRow(draft, [whenEmpty ?? ""], "line");
  if (columns.length > 0) writeRow(draft, columns, "columnHeader");
  for (const row of rows) writeRow(draft, row.map(onOneLine), "prose");
}

/** The report as a sheet of its own. */
export function reportPlan(content: ReportContent): SheetPlan {
  const draft = new SheetDraft(0);
  draft.text(0, REPORT_TITLE, "title");
  draft.row = 2;
  for (const { label, value } of content.facts) writeRow(draft, [label, value], "line");
  for (const section of reportSections(content)) writeSection(draft, section);
  const printArea = { top: 0, left: 0, bottom: draft.row - 1, right: WIDTHS.length - 1 };
  return { sheetName: REPORT_SHEET, cells: draft.cells, tables: [], columnWidths: WIDTHS, lists: [], printArea };
}
