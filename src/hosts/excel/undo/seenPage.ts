import type { CellRange } from "../../../domain/workbook/address.ts";
import { rangeOf } from "../write/writePlan.ts";

/** A sheet's widths, heights and printed page, in points. */
export interface SeenPage {
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly top: number;
  readonly orientation: Excel.PageLayout["orientation"];
  readonly zoom: Excel.PageLayoutZoomOptions;
  /** Null where none was set. */
  readonly printArea: string | null;
}

/** `range` from the sheet's first column: widths hold for whole columns. */
export function askPage(sheet: Excel.Worksheet, { top, bottom, right }: CellRange): () => SeenPage {
  const range = rangeOf(sheet, { top, bottom, left: 0, right });
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  const heights = askHeights(sheet, { top, bottom, left: 0, right });
  const layout = sheet.pageLayout.load("orientation,zoom");
  const printArea = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
  return () => ({
    widths: columns.value.map(({ format }) => format?.columnWidth ?? 0),
    heights: heights(),
    top,
    orientation: layout.orientation,
    zoom: layout.zoom,
    printArea: printArea.isNullObject ? null : printArea.address,
  });
}

export function askHeights(sheet: Excel.Worksheet, range: CellRange): () => number[] {
  const rows = rangeOf(sheet, range).getRowProperties({ format: { rowHeight: true } });
  return () => rows.value.map(({ format }) => format?.rowHeight ?? 0);
}

/** A height that is the same now is left alone, for a row that is given one no longer fits itself to its text. */
export function giveBackHeights(sheet: Excel.Worksheet, { heights, top }: SeenPage, now: readonly number[]): void {
  heights.forEach((height, index) => {
    if (height !== now[index]) sheet.getRangeByIndexes(top + index, 0, 1, 1).format.rowHeight = height;
  });
}

/** No call takes a print area away; one of the whole sheet prints what a sheet without one prints. */
export function giveBackPage(sheet: Excel.Worksheet, { widths, orientation, zoom, printArea }: SeenPage): void {
  widths.forEach((width, column) => (sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width));
  sheet.pageLayout.orientation = orientation;
  sheet.pageLayout.zoom = Object.fromEntries(Object.entries(zoom).filter(([, value]) => value !== null));
  sheet.pageLayout.setPrintArea(printArea ?? sheet.getRange());
}
