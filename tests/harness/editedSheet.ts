import { parseA1, type CellRef } from "../../src/domain/workbook/address.ts";
import { type CellContent, type CellEdit, contentOf, isSameContent } from "../../src/domain/workbook/edit.ts";
import { type Cell, cellAt, type SheetSnapshot, type WorkbookSnapshot } from "../../src/domain/workbook/snapshot.ts";

function cellOf(content: CellContent, numberFormat: string): Cell {
  if (content.kind === "formula")
    return { value: { kind: "number", value: 0 }, formula: content.formula, numberFormat };
  return { value: content, formula: null, numberFormat };
}

function withCell(sheet: SheetSnapshot, at: CellRef, cell: Cell): SheetSnapshot {
  const { origin, cells } = sheet;
  const [top, left] = [Math.min(origin.row, at.row), Math.min(origin.column, at.column)];
  const height = Math.max(origin.row + cells.length, at.row + 1) - top;
  const width = Math.max(origin.column + (cells[0]?.length ?? 0), at.column + 1) - left;
  const grown = Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (_, x) => cellAt(sheet, { row: top + y, column: left + x })),
  );
  grown[at.row - top]![at.column - left] = cell;
  return { ...sheet, origin: { row: top, column: left }, cells: grown };
}

/** The sheet after somebody typed into a cell. */
export function typed(sheet: SheetSnapshot, address: string, content: CellContent): SheetSnapshot {
  const at = parseA1(address);
  if (!at) throw new RangeError(address);
  return withCell(sheet, at, cellOf(content, cellAt(sheet, at).numberFormat));
}

/** The sheet after the edits that are its own; a cell that does not hold what an edit says is a fault. */
export function edited(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  return edits
    .filter((edit) => edit.sheet === sheet.name)
    .reduce((current, { cell, before, after, numberFormat }) => {
      const now = cellAt(current, cell);
      if (!isSameContent(contentOf(now), before))
        throw new Error(`${JSON.stringify(contentOf(now))} is not ${JSON.stringify(before)}`);
      return withCell(current, cell, cellOf(after, numberFormat?.after ?? now.numberFormat));
    }, sheet);
}

export function editedWorkbook(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => edited(sheet, edits)) };
}
