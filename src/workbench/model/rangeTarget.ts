import { parseArea, sheetAddress, splitSheetName } from "../grid/a1.ts";
import { LAST_COLUMN, LAST_ROW, onSheet, type Area } from "../grid/area.ts";
import { invalidArgument } from "../protocol/apiError.ts";
import type { SheetModel } from "./workbookModel.ts";

/** A range as a client holds it: a rectangle of one sheet. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/**
 * The part of the sheet that formats and widths are really kept for when a client names whole columns or the
 * whole sheet.
 */
export function withinReach({ sheet, area }: RangeTarget, spareRows = 0): Area {
  if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;
  const used = sheet.grid.usedArea(false);
  const lastRow = area.bottom === LAST_ROW ? Math.max(used?.bottom ?? 0, area.top, spareRows) : area.bottom;
  const lastColumn = area.right === LAST_COLUMN ? Math.max(used?.right ?? 0, area.left) : area.right;
  return { ...area, bottom: lastRow, right: lastColumn };
}

export function sameSheet(sheet: SheetModel, area: Area): RangeTarget {
  if (!onSheet(area)) throw invalidArgument();
  return { sheet, area };
}

/** "B1:C4", also with the sheet's own name in front, as an address read from a range is. */
export function targetAt(sheet: SheetModel, address: string): RangeTarget {
  const [name, local] = splitSheetName(address);
  const area = parseArea(local);
  if (!area || (name !== null && name.toLowerCase() !== sheet.grid.name.toLowerCase())) throw invalidArgument();
  return { sheet, area };
}

export function targetAddress({ sheet, area }: RangeTarget): string {
  return sheetAddress(sheet.grid.name, area);
}
