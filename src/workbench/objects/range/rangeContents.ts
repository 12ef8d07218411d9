import { cellCount, columnCount, mapArea, rowCount } from "../../grid/area.ts";
import { enteredValue, plainValue, valueType } from "../../grid/cellEntry.ts";
import { fromDanishFormula, toDanishFormula } from "../../grid/danishFormula.ts";
import type { CellContent, ClearWhat, GridCell } from "../../grid/grid.ts";
import { withinReach, type RangeTarget } from "../../model/rangeTarget.ts";
import { invalidArgument } from "../../protocol/apiError.ts";
import type { Arguments } from "../../protocol/callArguments.ts";
import { assertReadable, common, sameShape } from "./grids.ts";

/** Values wait until the grid has calculated. */
async function calculated<T>({ sheet, area }: RangeTarget, each: (cell: GridCell) => T): Promise<T[][]> {
  assertReadable(area);
  await sheet.workbook.grid.settled();
  return sheet.grid.cells(area).map((row) => row.map(each));
}

export const values = (target: RangeTarget) => calculated(target, ({ value }) => plainValue(value));
export const valueTypes = (target: RangeTarget) => calculated(target, ({ value }) => valueType(value));
export const formulas = (target: RangeTarget) =>
  calculated(target, ({ formula, value }) => formula ?? plainValue(value));
export const formulasLocal = (target: RangeTarget) =>
  calculated(target, ({ formula, value }) => (formula === null ? plainValue(value) : toDanishFormula(formula)));

export async function texts(target: RangeTarget): Promise<string[][]> {
  assertReadable(target.area);
  await target.sheet.workbook.grid.settled();
  return target.sheet.grid.displayTexts(target.area);
}

/** One array for values and formulas alike: text that begins with "=" is a formula in both. */
export function setValues({ sheet, area }: RangeTarget, value: unknown): void {
  sheet.assertWritable();
  const entered = sameShape(area, value);
  const contents = mapArea(area, (row, column): CellContent | null => {
    const format = sheet.grid.style(row, column).numberFormat;
    return enteredValue(entered[row - area.top]?.[column - area.left], format);
  });
  sheet.grid.write(area, contents);
}

export function setFormulasLocal(target: RangeTarget, value: unknown): void {
  const local = sameShape(target.area, value);
  setValues(
    target,
    local.map((row) => row.map((cell) => (typeof cell === "string" ? fromDanishFormula(cell) : cell))),
  );
}

export function numberFormats({ sheet, area }: RangeTarget): string[][] {
  assertReadable(area);
  return mapArea(area, (row, column) => sheet.grid.style(row, column).numberFormat);
}

export function setNumberFormats(target: RangeTarget, value: unknown): void {
  const { sheet } = target;
  sheet.assertWritable();
  const area = withinReach(target, 200);
  const uniform = Array.isArray(value) ? common((value as unknown[]).flat()) : value;
  if (typeof uniform === "string" && !(Array.isArray(value) && sameShape(target.area, value).length === 0)) {
    sheet.grid.setStyle(area, { numberFormat: uniform });
    return;
  }
  sameShape(area, value).forEach((row, down) =>
    row.forEach((format, right) => {
      if (format === null) return;
      const [cellRow, cellColumn] = [area.top + down, area.left + right];
      const cell = { top: cellRow, left: cellColumn, bottom: cellRow, right: cellColumn };
      sheet.grid.setStyle(cell, { numberFormat: String(format) });
    }),
  );
}

/** office.js asks before it sends a large array. */
export function validateArraySize({ area }: RangeTarget, args: Arguments): void {
  if (args.wholeNumber(0) === rowCount(area) && args.wholeNumber(1) === columnCount(area)) return;
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

const CLEARED: Readonly<Record<string, ClearWhat>> = { All: "all", Contents: "contents", Formats: "formats" };

export function clear(target: RangeTarget, applyTo: string): void {
  const what = CLEARED[applyTo];
  if (!what) throw invalidArgument();
  target.sheet.assertWritable();
  target.sheet.grid.clear(withinReach(target), what);
}

export function merge({ sheet, area }: RangeTarget, across: boolean): void {
  sheet.assertWritable();
  if (cellCount(area) > 1) sheet.grid.merge(area, across);
}

export function unmerge({ sheet, area }: RangeTarget): void {
  sheet.assertWritable();
  sheet.grid.unmerge(area);
}

const span = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

export function rowsHidden(target: RangeTarget): boolean | null {
  const { top, bottom } = withinReach(target);
  return common(span(top, bottom).map((row) => target.sheet.grid.isRowHidden(row)));
}

export function columnsHidden(target: RangeTarget): boolean | null {
  const { left, right } = withinReach(target);
  return common(span(left, right).map((column) => target.sheet.grid.isColumnHidden(column)));
}

export function hideRows(target: RangeTarget, hidden: unknown): void {
  target.sheet.assertWritable();
  target.sheet.grid.setRowsHidden(withinReach(target), hidden === true);
}

export function hideColumns(target: RangeTarget, hidden: unknown): void {
  target.sheet.assertWritable();
  target.sheet.grid.setColumnsHidden(withinReach(target), hidden === true);
}
