import type { CellRef } from "../workbook/address.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { bodyRowsOf } from "./rows/bodyRows.ts";
import { headerTextOf, readColumns, type TableColumns } from "./headings/tableColumns.ts";
import type { FoundTable, FoundYearColumn } from "./foundTable.ts";
import { readRows } from "./rows/tableRows.ts";
import { withMeasuresBelow } from "./rows/measuresBelow.ts";
import { withoutRowsAcross, withoutTotalsAcross } from "./rows/rowsAcross.ts";
import { statedUnit } from "./sheet/statedUnit.ts";
import type { SheetOutline } from "./sheet/sheetOutline.ts";
import type { TableStart } from "./sheet/tableStart.ts";
import { priceLevelOf } from "./cells/unitWords.ts";
import { storedUnit } from "./cells/storedUnit.ts";
import { writtenUnit } from "./cells/writtenUnit.ts";
import { areaOfTable, nameOf, roleOf } from "./sheet/tableRole.ts";
import { yearLayout } from "./headings/yearParts.ts";

/** The rows of one table, below its years and what stands right under them. */
interface Body {
  readonly rows: readonly number[];
  readonly subheading: number | null;
}

const FEWEST_TURNED = 3;

/** "2029 | 2028 | 2027": the latest first, as some print them; a table is read from its first year on. */
function fromFirstYear(years: readonly FoundYearColumn[]): readonly FoundYearColumn[] {
  const [first] = years;
  const isTurned = years.length >= FEWEST_TURNED && years.every(({ year }, index) => year === first!.year - index);
  return isTurned ? years.toReversed() : years;
}

/** Two tables behind one column of labels have each its own place. */
function captionPlace({ caption, top, ownLeft }: TableStart, { label, firstYear }: TableColumns): CellRef {
  return caption?.at ?? { row: top, column: label < ownLeft ? firstYear : label };
}

function readTable(
  sheet: SheetSnapshot,
  outline: SheetOutline,
  start: TableStart,
  printed: readonly FoundYearColumn[],
  { rows: body, subheading }: Body,
): FoundTable {
  const { header, top, band, rowsAfter } = start;
  const years = fromFirstYear(printed);
  const bottom = body.at(-1) ?? rowsAfter;
  const captionRow = start.caption?.at.row ?? top;
  const columns = readColumns(sheet, header, years, top, body, band);
  const rows = readRows(sheet, body, columns, years);
  const caption = start.caption?.text ?? null;
  const role = roleOf(caption, headerTextOf(sheet, columns.label, top, header.row), columns, rows);
  const stated = statedUnit(sheet, outline, start, subheading, bottom);
  return {
    sheet: sheet.name,
    role,
    controlArea: areaOfTable(caption, rows),
    caption,
    captionAt: captionPlace(start, columns),
    name: nameOf(caption, role),
    part: null,
    wholeRole: role,
    range: {
      top: rowsAfter === header.row ? Math.min(top, captionRow) : captionRow,
      left: columns.left,
      bottom,
      right: Math.max(columns.right, ...years.map(({ column }) => column)),
    },
    ...stated,
    unit: storedUnit(sheet, stated.unit ?? writtenUnit(rows), rows),
    yearsDown: false,
    yearColumns: years,
    rowTotalColumn: columns.rowTotal,
    controlAreaColumn: columns.controlArea,
    rows: role === "summary" ? rows : withMeasuresBelow(role, rows).map((row) => ({ ...row, block: null })),
  };
}

/** Columns beside the ones that count add up for themselves, and are compared with no other table. */
function asPart(table: FoundTable, part: string): FoundTable {
  const printed = priceLevelOf(part);
  const rows = table.rows.map((row) => ({ ...row, rowTotal: null, block: null }));
  return {
    ...table,
    role: "unknown",
    controlArea: null,
    caption: null,
    name: `${table.name}, ${part}`,
    part,
    priceLevel: printed.kind === "missing" ? table.priceLevel : printed,
    rowTotalColumn: null,
    rows,
  };
}

/** The table that a start begins, and one more for each further column of its years. */
function readTables(sheet: SheetSnapshot, outline: SheetOutline, start: TableStart): FoundTable[] {
  const all = bodyRowsOf(sheet, outline, start);
  const { subheading, main, parts } = yearLayout(sheet, start.header, start.band, all);
  const body = { rows: all.filter((row) => row !== subheading), subheading };
  const others = parts.map(({ name, years }) => asPart(readTable(sheet, outline, start, years, body), name));
  if (!main) return withoutRowsAcross(others);
  return [withoutTotalsAcross(readTable(sheet, outline, start, main, body)), ...others];
}

/** The tables whose years stand in a row, as an outline has found them, from top to bottom. */
export function tablesAcross(sheet: SheetSnapshot, outline: SheetOutline): FoundTable[] {
  return outline.starts.flatMap((start) => readTables(sheet, outline, start));
}
