import { rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import type { CellToWrite, SheetToWrite } from "../xlsxWorkbook.ts";
import { cellXml, type CellTables } from "./cellXml.ts";
import { listXml } from "./listXml.ts";
import { DECLARATION, element, list } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const A4 = 9;

function rowsXml(sheet: SheetToWrite, tables: CellTables): string {
  const rows = new Map<number, Map<number, CellToWrite>>();
  for (const row of sheet.hiddenRows ?? []) rows.set(row, new Map());
  const heights = sheet.rowHeights ?? [];
  for (const cell of sheet.cells) {
    const cells = rows.get(cell.ref.row) ?? new Map<number, CellToWrite>();
    rows.set(cell.ref.row, cells.set(cell.ref.column, cell));
  }
  const hidden = new Set(sheet.hiddenRows);
  const sorted = [...rows].sort(([a], [b]) => a - b);
  return sorted
    .map(([row, cells]) => {
      const ordered = [...cells].sort(([a], [b]) => a - b);
      const content = ordered.map(([, cell]) => cellXml(cell, tables)).join("");
      return content === "" && !hidden.has(row)
        ? ""
        : element("row", { r: row + 1, ht: heights[row], hidden: hidden.has(row) || null }, content);
    })
    .join("");
}

export function columnsXml(sheet: SheetToWrite): string {
  const widths = sheet.columnWidths ?? [];
  const hidden = new Set(sheet.hiddenColumns);
  const count = Math.max(widths.length, ...[...hidden].map((column) => column + 1));
  const columns = Array.from({ length: count }, (_, index) => {
    const width = widths[index] ?? null;
    if (width === null && !hidden.has(index)) return "";
    return element("col", {
      min: index + 1,
      max: index + 1,
      width: width ?? 9.140625,
      hidden: hidden.has(index) || null,
      customWidth: true,
    });
  });
  return columns.join("") === "" ? "" : element("cols", {}, columns.join(""));
}

export function viewXml({ frozen = { rows: 0, columns: 0 } }: SheetToWrite, active: boolean): string {
  const { rows, columns } = frozen;
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const frozenPane = element("pane", {
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: toA1({ row: rows, column: columns }),
    activePane: pane,
    state: "frozen",
  });
  const content = rows + columns === 0 ? "" : frozenPane;
  return element("sheetViews", {}, element("sheetView", { tabSelected: active || null, workbookViewId: 0 }, content));
}

/** One worksheet, its parts in the order the format demands. */
export function sheetXml(sheet: SheetToWrite, active: boolean, tables: CellTables): string {
  const { page } = sheet;
  const fit = page?.fitToWidth ? element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true })) : "";
  const protection = sheet.protected ? element("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "";
  const orientation = page?.landscape ? "landscape" : "portrait";
  const paging = page?.fitToWidth ? { fitToWidth: 1, fitToHeight: 0 } : {};
  const content = [
    fit,
    viewXml(sheet, active),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columnsXml(sheet),
    element("sheetData", {}, rowsXml(sheet, tables)),
    protection,
    list(
      "mergeCells",
      (sheet.merges ?? []).map((range) => element("mergeCell", { ref: rangeToA1(range) })),
    ),
    list("dataValidations", (sheet.lists ?? []).map(listXml)),
    element("pageMargins", { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
    page ? element("pageSetup", { paperSize: A4, orientation, ...paging }) : "",
  ];
  return DECLARATION + element("worksheet", { xmlns: MAIN }, content.join(""));
}
