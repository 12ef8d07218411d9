import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { bodyRowsOf } from "./bodyRows.ts";
import { headerTextOf, readColumns } from "./columns.ts";
import type { FoundTable, PriceLevel } from "./foundTable.ts";
import { withMergedTexts } from "./mergedTexts.ts";
import { readRows } from "./rows.ts";
import { type Caption, outlineOf, type SheetOutline, type TableStart } from "./sheetOutline.ts";
import { areaOfTable, nameOf, roleOf } from "./tableRole.ts";
import { textAt } from "./text.ts";
import { isUnitText, priceLevelOf, unitOf } from "./words.ts";

/** The header cell that states unit and price level; where none does, the cell in which it should stand. */
function unitCell(sheet: SheetSnapshot, { header, top, caption, band }: TableStart): Caption {
  for (let row = top; row <= header.row; row += 1) {
    for (let column = band.left; column <= band.right; column += 1) {
      const text = textAt(sheet, row, column);
      if (isUnitText(text)) return { text, at: { row, column } };
    }
  }
  if (caption && isUnitText(caption.text)) return caption;
  return { text: "", at: { row: top, column: Math.max(band.left, header.years[0]!.column - 1) } };
}

/** The header may leave it to the caption: "Tabel 1. …, 1.000 kr. 2025 p/l". */
function statedPriceLevel(header: string, caption: string): PriceLevel {
  const own = priceLevelOf(header);
  return own.kind === "missing" ? priceLevelOf(caption) : own;
}

function readTable(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): FoundTable {
  const { header, top, band } = start;
  const body = bodyRowsOf(sheet, outline, start);
  const bottom = body.at(-1) ?? header.row;
  const columns = readColumns(sheet, header, top, bottom, band);
  const rows = readRows(sheet, body, columns, header.years);
  const caption = start.caption?.text ?? null;
  const role = roleOf(caption, headerTextOf(sheet, columns.label, top, header.row), columns, rows);
  const unit = unitCell(sheet, start);
  return {
    sheet: sheet.name,
    role,
    controlArea: areaOfTable(caption, rows),
    caption,
    captionAt: start.caption?.at ?? { row: top, column: columns.label },
    name: nameOf(caption, role),
    range: { top: start.caption?.at.row ?? top, left: columns.left, bottom, right: columns.right },
    unit: unitOf(unit.text) ?? unitOf(caption ?? ""),
    priceLevel: statedPriceLevel(unit.text, caption ?? ""),
    unitAt: unit.at,
    yearColumns: header.years,
    rowTotalColumn: columns.rowTotal,
    controlAreaColumn: columns.controlArea,
    rows: role === "summary" ? rows : rows.map((row) => ({ ...row, block: null })),
  };
}

/** The tables that an outline has found, from top to bottom. */
export function tablesOf(sheet: SheetSnapshot, outline: SheetOutline): FoundTable[] {
  return outline.starts.map((start) => readTable(sheet, outline, start));
}

/** The tables of a sheet, from top to bottom. */
export function recogniseSheet(sheet: SheetSnapshot): FoundTable[] {
  const filled = withMergedTexts(sheet);
  return tablesOf(filled, outlineOf(filled));
}
