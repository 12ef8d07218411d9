import { squeezed } from "../../recognition/cells/tidyText.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { LineQuestionKind } from "../questions/question.ts";
import type { GatheredLines } from "./gatheredTables.ts";
import { exactTextAt, saidAt } from "./sheetTexts.ts";

/** Tabel 1 (a budget note's activities) with the columns only an intake asks for. */
export interface LeadingTable {
  readonly sheet: SheetSnapshot;
  readonly table: FoundTable;
  /** Its rows, table by table where they are gathered from several: a heading ends with its table. */
  readonly parts: readonly (readonly FoundRow[])[];
  /** True for a table this product laid out: its helper columns and its texts are taken to the letter. */
  readonly own: boolean;
  readonly appropriationColumn: number | null;
  readonly administrativeColumn: number | null;
}

function columnTitled(
  sheet: SheetSnapshot,
  { yearColumns, range }: FoundTable,
  title: RegExp,
  after = range.left,
): number | null {
  const header = yearColumns[0]?.header.row ?? range.top;
  const width = sheet.cells.reduce((widest, cells) => Math.max(widest, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) => sheet.origin.column + index);
  return (
    columns.find((column) => column > after && title.test(squeezed(saidAt(sheet, { row: header, column })))) ?? null
  );
}

/** Our own helper columns stand behind the years; others describe their rows in front of them, their totals too. */
function isOwn(sheet: SheetSnapshot, table: FoundTable): boolean {
  const [first] = table.rows;
  const isSummary = table.role === "summary";
  if (!first || (isSummary ? first.lineKindText : first.committeeText) === null) return false;
  const last = table.yearColumns.at(-1)?.column ?? table.range.left;
  return columnTitled(sheet, table, isSummary ? /^art$/ : /^udvalg$/, last) !== null;
}

export function leadingTableOf(sheet: SheetSnapshot, table: FoundTable): LeadingTable {
  return {
    sheet,
    table,
    parts: [table.rows],
    own: isOwn(sheet, table),
    appropriationColumn: columnTitled(sheet, table, /^bevilling|^profitcenter/),
    administrativeColumn: columnTitled(sheet, table, /^adm(inistrativ)?\.?$/),
  };
}

/** Where there is no Tabel 1: the tables that repeat its lines stand for it. */
export function gatheredTableOf(sheet: SheetSnapshot, { table, parts }: GatheredLines): LeadingTable {
  return { sheet, table, parts, own: false, appropriationColumn: null, administrativeColumn: null };
}

/** Where a line says it; null where the table has no column for it. */
export function answerColumn(
  { sheet, table, administrativeColumn }: LeadingTable,
  kind: LineQuestionKind,
): number | null {
  if (kind === "controlArea") return table.controlAreaColumn;
  if (kind === "administrative") return administrativeColumn;
  return columnTitled(sheet, table, kind === "lineKind" ? /^art$/ : /^udvalg$/);
}

/** A text of the row as it goes into the case. */
export function labelOf({ sheet, own }: LeadingTable, { labelAt, label }: FoundRow): string {
  if (own) return exactTextAt(sheet, labelAt);
  return label === "" ? saidAt(sheet, labelAt) : label;
}
