import type { CellRange } from "../../workbook/address.ts";
import { BLANK_CELL, type Cell, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { isCaption } from "../cells/words.ts";
import { mistypedYearOf } from "../headings/yearCell.ts";

/** Only words speak for every row they are merged over: a caption stands once, and an amount counts once. */
function speaksForRows(cell: Cell): boolean {
  return cell.value.kind === "text" && !isCaption(cell.value.text) && mistypedYearOf(cell) === null;
}

function fill(cells: Cell[][], { origin }: SheetSnapshot, { top, left, bottom }: CellRange): void {
  const column = left - origin.column;
  const first = cells[top - origin.row]?.[column];
  if (!first || !speaksForRows(first)) return;
  const last = Math.min(bottom - origin.row, cells.length - 1);
  for (let row = top - origin.row + 1; row <= last; row += 1) {
    const cell = cells[row]?.[column];
    if (cell?.value.kind === "blank") cells[row]![column] = { ...BLANK_CELL, value: first.value };
  }
}

/** A control area or a heading merged over several rows stands in the first only: here it stands in all of them. */
export function withMergedTexts(sheet: SheetSnapshot): SheetSnapshot {
  const tall = sheet.merges.filter(({ top, bottom }) => bottom > top);
  if (tall.length === 0) return sheet;
  const cells = sheet.cells.map((row) => [...row]);
  for (const merge of tall) fill(cells, sheet, merge);
  return { ...sheet, cells };
}
