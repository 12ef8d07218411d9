import { BooleanNumber, type ICellData, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import type { LoadedSheet, LoadedWorkbook } from "../grid/loaded.ts";
import { toCellData } from "./cells/cellCodec.ts";
import { ROW_HEADER_PIXELS, STANDARD_PIXELS, STANDARD_ROW_PIXELS } from "../grid/sizes.ts";
import { toRange } from "./ranges.ts";
import { toStyleData } from "./cells/styleCodec.ts";

const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 60;
/** More digits than four. */
const MANY_ROWS = 10_000;

let nextWorkbook = 1;

/** A whole workbook at once: by commands it would take the grid a second per thousand cells. */
export function workbookData({ sheets }: LoadedWorkbook): Partial<IWorkbookData> {
  const id = `workbook-${nextWorkbook++}`;
  const ordered = sheets.map((sheet, index) => ({ id: `${id}-sheet-${index + 1}`, sheet }));
  return {
    id,
    name: "Mappe",
    sheetOrder: ordered.map((entry) => entry.id),
    sheets: Object.fromEntries(ordered.map((entry) => [entry.id, sheetData(entry.id, entry.sheet)])),
  };
}

function sheetData(id: string, sheet: LoadedSheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let [lastRow, lastColumn] = [0, 0];
  for (const { row, column, content, style } of sheet.cells) {
    const data = withoutNulls(toCellData(content));
    const styled = Object.keys(style).length > 0 ? { ...data, s: toStyleData(style) } : data;
    (cellData[row] ??= {})[column] = styled;
    [lastRow, lastColumn] = [Math.max(lastRow, row), Math.max(lastColumn, column)];
  }
  const rowCount = Math.max(LEAST_ROWS, lastRow + 200);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount,
    columnCount: Math.max(LEAST_COLUMNS, lastColumn + 20),
    ...(rowCount < MANY_ROWS && { rowHeader: { width: ROW_HEADER_PIXELS } }),
    defaultColumnWidth: STANDARD_PIXELS,
    defaultRowHeight: STANDARD_ROW_PIXELS,
    cellData,
    mergeData: sheet.merges.map(toRange),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: freeze(sheet),
  };
}

function columnData({ columnWidths, hiddenColumns }: LoadedSheet): Record<number, { w?: number; hd?: BooleanNumber }> {
  const data: Record<number, { w?: number; hd?: BooleanNumber }> = {};
  columnWidths.forEach((width, column) => {
    if (width !== null) data[column] = { w: width };
  });
  for (const column of hiddenColumns) data[column] = { ...data[column], hd: BooleanNumber.TRUE };
  return data;
}

function rowData({
  rowHeights,
  hiddenRows,
}: LoadedSheet): Record<number, { h?: number; ah?: number; hd?: BooleanNumber }> {
  const data: Record<number, { h?: number; ah?: number; hd?: BooleanNumber }> = {};
  rowHeights.forEach((height, row) => {
    if (height !== null) data[row] = { h: height, ah: height };
  });
  for (const row of hiddenRows) data[row] = { ...data[row], hd: BooleanNumber.TRUE };
  return data;
}

function freeze({ frozenRows, frozenColumns }: LoadedSheet) {
  return {
    xSplit: frozenColumns,
    ySplit: frozenRows,
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

function withoutNulls(data: ICellData): ICellData {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)) as ICellData;
}
