import { headerTextOf } from "../recognition/headings/tableColumns.ts";
import { kindByTitle } from "../recognition/headings/columnKinds.ts";
import { isFigure, isFigureText } from "../recognition/cells/figureCell.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { squeezed, tidy } from "../recognition/cells/tidyText.ts";
import { isRowTotalTitle } from "../recognition/cells/words.ts";
import { isDateFormat, statedYearOf } from "../recognition/headings/yearCell.ts";
import { type CellRef, isSameCell } from "../workbook/address.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { NotReadReason } from "./inventory.ts";

export interface Stray {
  /** zero: in a column that checks the rows, and says of this one that nothing is wrong. */
  readonly reason: NotReadReason | "zero";
  /** The column's heading. */
  readonly name: string;
}

/** Columns of numbering and codes: their numbers are no amounts. */
const CODES =
  /^(nr|nummer|#|noter?$|bilag$|ref$|pkt$|punkt$|prioritet$|linje$|løbenr|kode|konto|funktion|hovedfunktion|psp|id$|ifs|adm|år$)|kode$|nummer$/;

const headerRowOf = ({ yearColumns, range }: FoundTable): number => yearColumns[0]?.header.row ?? range.top;

const isNumber = ({ value, numberFormat }: Cell): boolean => value.kind === "number" && !isDateFormat(numberFormat);

/** "1.000 kr." over a table says in what, and "2026" when. */
const UNIT_OR_YEAR = /^(?:\d{4}|1[., ]?000 ?(?:kr|dkk)\.?|(?:kr|dkk)\.? ?1[., ]?000)$/i;
const isUnitOrYear = ({ value }: Cell): boolean => value.kind === "text" && UNIT_OR_YEAR.test(tidy(value.text));
const isAmountText = (cell: Cell): boolean =>
  cell.value.kind === "text" && !isUnitOrYear(cell) && isFigureText(cell.value.text);

const shown = ({ value }: Cell): string =>
  value.kind === "number" ? String(value.value) : value.kind === "text" ? tidy(value.text) : "";

/** "3 | Økonomi": a number that begins its row numbers the text beside it. */
function isNumbering(sheet: SheetSnapshot, { row, column }: CellRef, cell: Cell): boolean {
  if (!/^\(?\d{1,2}\)?$/.test(shown(cell))) return false;
  const next = shown(cellAt(sheet, { row, column: column + 1 }));
  const before = Array.from({ length: column }, (_, left) => shown(cellAt(sheet, { row, column: left })));
  return /\p{L}/u.test(next) && before.every((text) => text === "");
}

/** A year as people write it: not "2.000", which is an amount, unless another year stands beside or below. */
function isYear(sheet: SheetSnapshot, { row, column }: CellRef, cell: Cell): boolean {
  const year = statedYearOf(cell)?.year;
  if (year === undefined) return false;
  if (!cell.numberFormat.includes(",")) return true;
  const around = [
    [row - 1, column],
    [row + 1, column],
    [row, column - 1],
    [row, column + 1],
  ] as const;
  return around.some(
    ([y, x]) => Math.abs((statedYearOf(cellAt(sheet, { row: y, column: x }))?.year ?? 0) - year) === 1,
  );
}

/** Whole numbers all the way down a column without a heading: numbering, or codes. */
function areCodes(sheet: SheetSnapshot, { range }: FoundTable, top: number, column: number): boolean {
  const cells = Array.from({ length: range.bottom - top }, (_, index) =>
    cellAt(sheet, { row: top + 1 + index, column }),
  );
  return cells
    .filter(isNumber)
    .every(({ value }) => value.kind === "number" && Number.isInteger(value.value) && value.value >= 0);
}

/** "3", "4711" and, where appropriations stand, "35.1" name things; "-350" and "0,125" do not. */
function isCode({ value }: Cell, decimals: number): boolean {
  if (value.kind !== "number") return true;
  return value.value >= 0 && Number.isInteger(Math.round(value.value * 10 ** (decimals + 6)) / 10 ** 6);
}

function isOfWords(sheet: SheetSnapshot, table: FoundTable, { row, column }: CellRef, title: string): boolean {
  const cell = cellAt(sheet, { row, column });
  if (kindByTitle(title) === "appropriation" || kindByTitle(title) === "lineKind") return isCode(cell, 2);
  if (!isCode(cell, 0)) return false;
  if (isRowTotalTitle(title)) return false;
  if (column === table.range.left || CODES.test(title)) return true;
  if (kindByTitle(title) !== null) return false;
  const isNameless = title === "" && column < table.yearColumns[0]!.column;
  return isNameless && areCodes(sheet, table, headerRowOf(table), column);
}

const CHECKS = /^(?:kontrol|tjek|check|afstemning|difference|diff\.?$)/;
const DUST = 1e-6;

/** "Kontrol | 0 | 0 | 0": what is held against what is nobody's guess, but it counts nothing and finds nothing. */
const checksToZero = ({ value }: Cell, title: string): boolean =>
  value.kind === "number" && Math.abs(value.value) < DUST && CHECKS.test(title);

/** The head is printed again where a page begins. */
const isHeadAgain = ({ yearColumns }: FoundTable, { column }: CellRef, cell: Cell): boolean =>
  yearColumns.some((own) => own.column === column && own.year === statedYearOf(cell)?.year);

function strayOutside(sheet: SheetSnapshot, at: CellRef, cell: Cell, hasTables: boolean): Stray | null {
  if ((!isNumber(cell) && !isAmountText(cell)) || isYear(sheet, at, cell)) return null;
  if (isNumbering(sheet, at, cell)) return null;
  return { reason: hasTables ? "outside" : "noTable", name: "" };
}

/** Why a figure in nobody's row and column was not read; null where it is no figure at all. */
export function strayAt(
  sheet: SheetSnapshot,
  at: CellRef,
  beside: readonly FoundTable[],
  hasTables: boolean,
): Stray | null {
  if (beside.some(({ yearColumns }) => yearColumns.some(({ header }) => isSameCell(header, at)))) return null;
  const cell = cellAt(sheet, at);
  const table = beside.find(({ range }) => at.column >= range.left && at.column <= range.right);
  if (!table || at.row <= headerRowOf(table)) return strayOutside(sheet, at, cell, hasTables);
  if (cell.value.kind === "number" ? !isNumber(cell) : !isFigure(cell) || isUnitOrYear(cell)) return null;
  if (isHeadAgain(table, at, cell)) return null;
  const heading = headerTextOf(sheet, at.column, Math.min(table.range.top, headerRowOf(table)), headerRowOf(table));
  const title = squeezed(heading);
  if (isOfWords(sheet, table, at, title)) return null;
  return { reason: checksToZero(cell, title) ? "zero" : "column", name: heading };
}
