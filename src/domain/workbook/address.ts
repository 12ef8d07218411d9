/** A cell's place on a sheet, counted from 0. */
export interface CellRef {
  readonly row: number;
  readonly column: number;
}

/** A cell of a named sheet. */
export interface SheetCell extends CellRef {
  readonly sheet: string;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const isSameCell = (one: CellRef, other: CellRef): boolean =>
  one.row === other.row && one.column === other.column;

/** The same cell of the same sheet. */
export const isSamePlace = (one: SheetCell, other: SheetCell): boolean =>
  one.sheet === other.sheet && isSameCell(one, other);

export const isWithin = ({ top, left, bottom, right }: CellRange, { row, column }: CellRef): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** 0 -> "A", 26 -> "AA". */
export function columnName(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnName(Math.floor(column / 26) - 1) + last;
}

function columnIndex(name: string): number {
  const letters = name.toUpperCase();
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

/** {row: 0, column: 1} -> "B1". */
export function toA1({ row, column }: CellRef): string {
  return `${columnName(column)}${row + 1}`;
}

/** "B1:C4", or "B1" where the range is one cell. */
export function rangeToA1({ top, left, bottom, right }: CellRange): string {
  const first = toA1({ row: top, column: left });
  const last = toA1({ row: bottom, column: right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B1" or "$B$1". Null when the text is not a cell's address. */
export function parseA1(text: string): CellRef | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  return match?.[1] && match[2] ? { row: Number(match[2]) - 1, column: columnIndex(match[1]) } : null;
}

/** Reads "B1:C4" or "B1". Null when the text is not a range's address. */
export function parseRangeA1(text: string): CellRange | null {
  const [first = "", second = first] = text.split(":");
  const from = parseA1(first);
  const to = parseA1(second);
  if (!from || !to) return null;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
