import type { LoadedCell, LoadedSheet, LoadedWorkbook } from "../grid/loaded.ts";
import { type Area, type CellAt, holds } from "../grid/area.ts";
import type { CellContent } from "../grid/grid.ts";
import type { StylePatch } from "../grid/cellStyle.ts";
import type { XlsxCell, XlsxSheet, XlsxWorkbook } from "../../hosts/xlsx/xlsxWorkbook.ts";
import { pixels } from "./columnWidths.ts";
import { pixelsOf } from "./rowHeights.ts";

type Look = XlsxCell["look"];

const HORIZONTAL = { left: "Left", right: "Right", center: "Center" } as const;
const THIN = { style: "Continuous", weight: "Thin", color: "#000000" } as const;

/** Only what differs from a plain cell, so that plain cells carry no style. */
function style({ look, numberFormat }: XlsxCell): StylePatch {
  return { ...fonts(look), ...lines(look), ...(numberFormat === "General" ? {} : { numberFormat }) };
}

function fonts({ bold, italic, fontSize, fontColor, fill }: Look): StylePatch {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(fontSize === 11 ? {} : { fontSize }),
    ...(fontColor ? { fontColor } : {}),
    ...(fill ? { fill } : {}),
  };
}

function lines({ topBorder, bottomBorder, horizontal, wrap, indent }: Look): StylePatch {
  return {
    ...(topBorder ? { top: THIN } : {}),
    ...(bottomBorder ? { bottom: THIN } : {}),
    ...(horizontal ? { horizontal: HORIZONTAL[horizontal] } : {}),
    ...(wrap ? { wrap } : {}),
    ...(indent > 0 ? { indent } : {}),
  };
}

function content({ value, formula }: XlsxCell): CellContent {
  return formula === null ? value : { kind: "formula", formula, result: value };
}

/** The grid spills a formula itself, and only into empty cells; without a result it calculates it at once. */
function spilling(arrays: readonly Area[]): (cell: XlsxCell, at: CellAt) => CellContent {
  return (cell, { row, column }) => {
    const own = arrays.find((range) => holds(range, { row, column }));
    if (!own || cell.formula === null) return content(cell);
    const isFirst = row === own.top && column === own.left;
    return isFirst ? { kind: "formula", formula: cell.formula } : { kind: "blank" };
  };
}

function loadedCells({ origin, cells, arrays }: XlsxSheet): LoadedCell[] {
  const contentOf = arrays.length === 0 ? content : spilling(arrays);
  return cells.flatMap((row, down) =>
    row.flatMap((cell, right): LoadedCell[] => {
      const at = { row: origin.row + down, column: origin.column + right };
      const loaded = { ...at, content: contentOf(cell, at), style: style(cell) };
      const plain = loaded.content.kind === "blank" && Object.keys(loaded.style).length === 0;
      return plain ? [] : [loaded];
    }),
  );
}

function loadedSheet(sheet: XlsxSheet): LoadedSheet {
  return {
    name: sheet.name,
    hidden: !sheet.visible,
    cells: loadedCells(sheet),
    columnWidths: sheet.columnWidths.map((width) => (width === null ? null : pixels(width))),
    rowHeights: sheet.rowHeights.map((height) => (height === null ? null : pixelsOf(height))),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    merges: sheet.merges,
    frozenRows: sheet.frozen.rows,
    frozenColumns: sheet.frozen.columns,
  };
}

/** A file as the grid shows it; what it cannot show goes into the model by `keepBesideGrid`. */
export function fromFile({ sheets, activeSheet }: XlsxWorkbook): LoadedWorkbook {
  return { sheets: sheets.map(loadedSheet), activeSheet };
}
