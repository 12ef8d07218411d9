import { type Area, type CellAt, holds } from "../grid/area.ts";
import { type CarriedSheetToWrite, type CarriedWorkbookToWrite, saveInto } from "../../hosts/xlsx/carry/saveInto.ts";
import type { CellToWrite, SheetToWrite } from "../../hosts/xlsx/xlsxWorkbook.ts";
import { writeXlsx } from "../../hosts/xlsx/writeXlsx.ts";
import { parseArea, splitSheetName } from "../grid/a1.ts";
import type { CellStyle } from "../grid/cellStyle.ts";
import { plainValue } from "../grid/cellEntry.ts";
import type { SheetModel, WorkbookModel } from "../model/workbookModel.ts";
import { STANDARD_PIXELS, STANDARD_ROW_PIXELS } from "../grid/sizes.ts";
import { characters } from "./columnWidths.ts";
import { points } from "./rowHeights.ts";

const HORIZONTAL: Readonly<Record<string, "left" | "right" | "center">> = {
  Left: "left",
  Right: "right",
  Center: "center",
};

function look(style: CellStyle): CellToWrite["look"] {
  return {
    bold: style.bold,
    italic: style.italic,
    fontSize: style.fontSize,
    fontColor: style.fontColor,
    fill: style.fill,
    numberFormat: style.numberFormat === "General" ? null : style.numberFormat,
    topBorder: style.top !== null,
    bottomBorder: style.bottom !== null,
    horizontal: HORIZONTAL[style.horizontal] ?? null,
    wrap: style.wrap,
    indent: style.indent,
  };
}

function cells({ grid }: SheetModel): CellToWrite[] {
  const used = grid.usedArea(false);
  if (!used) return [];
  const { spills } = grid;
  return grid.cells(used).flatMap((row, down) =>
    row.map(({ value, formula }, right) => {
      const ref = { row: used.top + down, column: used.left + right };
      const cell = { ref, value, formula, look: look(grid.style(ref.row, ref.column)) };
      const area = spills.find((own) => holds(own, ref));
      return area ? { ...cell, ...spilled(grid, area, ref) } : cell;
    }),
  );
}

/** One formula stands for all that it spills into. */
function spilled(grid: SheetModel["grid"], spills: Area, { row, column }: CellAt): Partial<CellToWrite> {
  const { top, left } = spills;
  if (row === top && column === left) return { spills };
  const first = grid.cells({ top, left, bottom: top, right: left })[0]?.[0];
  return { formula: first?.formula ?? null, isSpilled: true };
}

const upTo = (last: number) => Array.from({ length: last + 1 }, (_, index) => index);

function widths({ grid }: SheetModel): (number | null)[] {
  const last = grid.usedArea(false)?.right ?? -1;
  return upTo(last).map((column) => {
    const width = grid.columnWidth(column);
    return width === STANDARD_PIXELS ? null : characters(width);
  });
}

function heights({ grid }: SheetModel): (number | null)[] {
  return upTo(grid.usedArea(false)?.bottom ?? -1).map((row) => {
    const height = grid.rowHeight(row);
    return height <= STANDARD_ROW_PIXELS ? null : points(height);
  });
}

/** The choices of a list that refers to cells stand in the cells. */
function lists(sheet: SheetModel): NonNullable<SheetToWrite["lists"]> {
  return sheet.grid.lists.flatMap(({ area, source }) => {
    if (!source.startsWith("=")) return [{ range: area, choices: source.split(",") }];
    const choicesAt = parseArea(splitSheetName(source)[1].replaceAll("$", ""));
    if (!choicesAt) return [];
    const choices = sheet.grid
      .cells(choicesAt)
      .flat()
      .map(({ value }) => String(plainValue(value)));
    return [{ range: area, choices, choicesAt }];
  });
}

function sheetToWrite(sheet: SheetModel): CarriedSheetToWrite {
  const { grid, page, workbook } = sheet;
  const used = grid.usedArea(false);
  return {
    name: grid.name,
    was: workbook.source?.sheetNames.get(grid.id) ?? null,
    cells: cells(sheet),
    visible: !grid.hidden,
    protected: sheet.protected,
    hiddenRows: upTo(used?.bottom ?? -1).filter((row) => grid.isRowHidden(row)),
    hiddenColumns: upTo(used?.right ?? -1).filter((column) => grid.isColumnHidden(column)),
    merges: grid.merges,
    columnWidths: widths(sheet),
    rowHeights: heights(sheet),
    lists: lists(sheet),
    page: {
      printArea: page.printArea,
      landscape: page.orientation === "Landscape",
      fitToWidth: page.zoom["horizontalFitToPages"] === 1,
    },
    frozen: { rows: grid.frozenRows, columns: grid.frozenColumns },
  };
}

/** The open workbook as a file holds it, formulas with their results. */
export async function toFile(workbook: WorkbookModel): Promise<CarriedWorkbookToWrite> {
  const { grid } = workbook;
  await grid.settled();
  const names = new Map(grid.names.map(({ name, formula }) => [name, formula]));
  return {
    sheets: workbook.sheets.map(sheetToWrite),
    activeSheet: grid.active.name,
    settings: workbook.settings.entries(),
    names: { set: names, removed: new Set() },
  };
}

/** The bytes of the open workbook: the file it came from with what has changed since, or a new one. */
export async function fileOf(workbook: WorkbookModel): Promise<Uint8Array> {
  const written = await toFile(workbook);
  return workbook.source ? saveInto(workbook.source.bytes, written) : writeXlsx(written);
}
