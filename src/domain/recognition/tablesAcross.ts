import type { CellRef } from "../workbook/address.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { bodyRowsOf } from "./rows/bodyRows.ts";
import { headerTextOf, readColumns } from "./headings/columns.ts";
import type { FoundTable, FoundYearColumn, PriceLevel, Unit } from "./foundTable.ts";
import { readRows } from "./rows/rows.ts";
import { withoutRowsAcross } from "./rows/rowsAcross.ts";
import { type Caption, type SheetOutline, type TableStart } from "./sheet/sheetOutline.ts";
import { storedUnit } from "./cells/storedUnit.ts";
import { areaOfTable, nameOf, roleOf } from "./sheet/tableRole.ts";
import { textAt } from "./cells/text.ts";
import { yearLayout } from "./headings/yearParts.ts";
import { isUnitText, priceLevelOf, unitOf } from "./cells/unitWords.ts";

/** The header cells that state unit or price level, the caption last; none where nothing does. */
function unitCells(sheet: SheetSnapshot, { header, top, caption, band }: TableStart): Caption[] {
  const cells: Caption[] = [];
  for (let row = top; row <= header.row; row += 1) {
    for (let column = band.left; column <= band.right; column += 1) {
      const text = textAt(sheet, row, column);
      if (isUnitText(text)) cells.push({ text, at: { row, column } });
    }
  }
  return caption && isUnitText(caption.text) ? [...cells, caption] : cells;
}

interface StatedUnit {
  readonly unit: Unit | null;
  readonly priceLevel: PriceLevel;
  readonly unitAt: CellRef;
}

/** "Tabel 1. …, 1.000 kr. 2025 p/l" or "tkr." beside "2026-niveau": the first that says a thing is believed. */
function statedUnit(sheet: SheetSnapshot, start: TableStart): StatedUnit {
  const cells = unitCells(sheet, start);
  const levels = cells.map(({ text }) => priceLevelOf(text));
  return {
    unit: cells.map(({ text }) => unitOf(text)).find((unit) => unit !== null) ?? null,
    priceLevel: levels.find(({ kind }) => kind !== "missing") ?? { kind: "missing" },
    unitAt: cells[0]?.at ?? { row: start.top, column: Math.max(start.band.left, start.header.years[0]!.column - 1) },
  };
}

function readTable(
  sheet: SheetSnapshot,
  start: TableStart,
  years: readonly FoundYearColumn[],
  body: readonly number[],
): FoundTable {
  const { header, top, band } = start;
  const bottom = body.at(-1) ?? header.row;
  const columns = readColumns(sheet, header, top, body, band);
  const rows = readRows(sheet, body, columns, years);
  const caption = start.caption?.text ?? null;
  const role = roleOf(caption, headerTextOf(sheet, columns.label, top, header.row), columns, rows);
  const stated = statedUnit(sheet, start);
  return {
    sheet: sheet.name,
    role,
    controlArea: areaOfTable(caption, rows),
    caption,
    captionAt: start.caption?.at ?? { row: top, column: columns.label },
    name: nameOf(caption, role),
    part: null,
    wholeRole: role,
    range: {
      top: start.caption?.at.row ?? top,
      left: columns.left,
      bottom,
      right: Math.max(columns.right, years.at(-1)!.column),
    },
    ...stated,
    unit: storedUnit(sheet, stated.unit, rows),
    yearsDown: false,
    yearColumns: years,
    rowTotalColumn: columns.rowTotal,
    controlAreaColumn: columns.controlArea,
    rows: role === "summary" ? rows : rows.map((row) => ({ ...row, block: null })),
  };
}

/** Columns beside the ones that count add up for themselves, and are compared with no other table. */
function asPart(table: FoundTable, part: string): FoundTable {
  const rows = table.rows.map((row) => ({ ...row, rowTotal: null, block: null }));
  return {
    ...table,
    role: "unknown",
    controlArea: null,
    caption: null,
    name: `${table.name}, ${part}`,
    part,
    rowTotalColumn: null,
    rows,
  };
}

/** The table that a start begins, and one more for each further column of its years. */
function readTables(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): FoundTable[] {
  const all = bodyRowsOf(sheet, outline, start);
  const { subheading, main, parts } = yearLayout(sheet, start.header, start.band, all);
  const body = all.filter((row) => row !== subheading);
  const others = parts.map(({ name, years }) => asPart(readTable(sheet, start, years, body), name));
  return main ? [readTable(sheet, start, main, body), ...others] : withoutRowsAcross(others);
}

/** The tables whose years stand in a row, as an outline has found them, from top to bottom. */
export function tablesAcross(sheet: SheetSnapshot, outline: SheetOutline): FoundTable[] {
  return outline.starts.flatMap((start) => readTables(sheet, outline, start));
}
