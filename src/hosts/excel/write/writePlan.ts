import { type CellRange, columnName } from "../../../domain/workbook/address.ts";
import { styleOf } from "../../../domain/workbook/cellStyles.ts";
import type { PlannedList, SheetPlan } from "../../../domain/workbook/plan.ts";
import { applyLook } from "./applyLook.ts";
import type { LastLook } from "./lastLook.ts";
import { finite } from "./cellLiteral.ts";
import { type PlanMatrix, rowBlocks } from "./planMatrix.ts";
import { styledAddresses } from "./styledAddresses.ts";

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

/**
 * Number formats before contents, or a text format comes too late. Leaves the last rows to the caller's sync:
 * one for any ordinary plan. Each block of rows gets its last look.
 */
export async function writeCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  matrix: PlanMatrix,
  look?: LastLook,
): Promise<void> {
  const { range, literals, numberFormats } = matrix;
  const [lastBlock, ...blocks] = rowBlocks(matrix).reverse();
  const queue = ([first, end]: [number, number]): void => {
    const area = { ...range, top: range.top + first, bottom: range.top + end - 1 };
    const rows = rangeOf(sheet, area);
    look?.ask(rangeOf(sheet, area));
    rows.numberFormat = numberFormats.slice(first, end);
    rows.formulas = literals.slice(first, end);
  };
  for (const block of blocks.reverse()) {
    queue(block);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request may not exceed 5 MB
    await context.sync();
  }
  if (lastBlock) queue(lastBlock);
}

/** Before the contents, as the widths: Excel fits a row's height to wrapped text when the text is entered. */
export function dressCells(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { style, addresses } of styledAddresses(plan.cells, (look) => styleOf(look).topBorder))
    applyLook(sheet.getRanges(addresses), styleOf(style));
}

/**
 * Rows fit themselves to wrapped text that is typed, but not to what a formula says: asking for the contents
 * first makes sure that all is calculated.
 */
export function fitRows(range: Excel.Range): void {
  range.load("formulas");
  range.format.autofitRows();
}

export function offerLists(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const list of plan.lists) {
    rangeOf(sheet, list.range).dataValidation.rule = { list: { inCellDropDown: true, source: listSource(list) } };
  }
}

/** Excel parts a list of choices at commas; a list in cells may hold any text. */
function listSource({ choices, choicesAt }: PlannedList): string {
  if (!choicesAt) return choices.join(",");
  const corner = (row: number, column: number): string => `$${columnName(column)}$${row + 1}`;
  return `=${corner(choicesAt.top, choicesAt.left)}:${corner(choicesAt.bottom, choicesAt.right)}`;
}

/** Widths and print layout concern the whole sheet, so only a sheet that was empty gets them. */
export function dressSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  plan.columnWidths.forEach((characters, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = finite(pointsOf(characters), columnName(column));
  });
  sheet.pageLayout.orientation = "Landscape";
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  sheet.pageLayout.setPrintArea(rangeOf(sheet, plan.printArea));
}

/** Characters of the standard font (7 pixels each, 5 of padding) in points. */
function pointsOf(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
