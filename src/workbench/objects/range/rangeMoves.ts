import { boundingArea, intersection, LAST_COLUMN, LAST_ROW, singleCell } from "../../grid/area.ts";
import { sameSheet, targetAt, type RangeTarget } from "../../model/rangeTarget.ts";
import { invalidArgument, itemNotFound } from "../../protocol/apiError.ts";

export const isEntireRow = ({ area }: RangeTarget): boolean => area.left === 0 && area.right === LAST_COLUMN;
export const isEntireColumn = ({ area }: RangeTarget): boolean => area.top === 0 && area.bottom === LAST_ROW;

/** A cell may lie outside its range, as long as it is on the sheet. */
export function cellOf({ sheet, area }: RangeTarget, row: number, column: number): RangeTarget {
  return sameSheet(sheet, singleCell(area.top + row, area.left + column));
}

export function rowOf({ sheet, area }: RangeTarget, row: number): RangeTarget {
  return sameSheet(sheet, { ...area, top: area.top + row, bottom: area.top + row });
}

export function columnOf({ sheet, area }: RangeTarget, column: number): RangeTarget {
  return sameSheet(sheet, { ...area, left: area.left + column, right: area.left + column });
}

export function lastRow({ sheet, area }: RangeTarget): RangeTarget {
  return { sheet, area: { ...area, top: area.bottom } };
}

export function lastColumn({ sheet, area }: RangeTarget): RangeTarget {
  return { sheet, area: { ...area, left: area.right } };
}

export function lastCell({ sheet, area }: RangeTarget): RangeTarget {
  return { sheet, area: singleCell(area.bottom, area.right) };
}

export function rowsBelow({ sheet, area }: RangeTarget, count: number): RangeTarget {
  return sameSheet(sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + count });
}

export function columnsAfter({ sheet, area }: RangeTarget, count: number): RangeTarget {
  return sameSheet(sheet, { ...area, left: area.right + 1, right: area.right + count });
}

export function entireRow({ sheet, area }: RangeTarget): RangeTarget {
  return { sheet, area: { ...area, left: 0, right: LAST_COLUMN } };
}

export function entireColumn({ sheet, area }: RangeTarget): RangeTarget {
  return { sheet, area: { ...area, top: 0, bottom: LAST_ROW } };
}

export function offset({ sheet, area }: RangeTarget, down: number, right: number): RangeTarget {
  const { top, left, bottom, right: last } = area;
  return sameSheet(sheet, { top: top + down, left: left + right, bottom: bottom + down, right: last + right });
}

/** Grows or shrinks by so many rows and columns. */
export function resized({ sheet, area }: RangeTarget, rows: number, columns: number): RangeTarget {
  return sameSheet(sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns });
}

/** Takes on exactly so many rows and columns. */
export function absolute({ sheet, area }: RangeTarget, rows: number, columns: number): RangeTarget {
  return sameSheet(sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 });
}

export function boundingRect(target: RangeTarget, other: RangeTarget): RangeTarget {
  return { sheet: target.sheet, area: boundingArea(target.area, other.area) };
}

export function intersect(target: RangeTarget, other: RangeTarget): RangeTarget | null {
  const area = target.sheet === other.sheet ? intersection(target.area, other.area) : null;
  return area && { sheet: target.sheet, area };
}

export function mustIntersect(target: RangeTarget, other: RangeTarget): RangeTarget {
  const found = intersect(target, other);
  if (!found) throw itemNotFound();
  return found;
}

export function used({ sheet, area }: RangeTarget, valuesOnly: boolean): RangeTarget | null {
  const onSheet = sheet.grid.usedArea(valuesOnly);
  const within = onSheet && intersection(onSheet, area);
  return within && { sheet, area: within };
}

/** Excel answers the first cell where nothing is used. */
export function usedOrFirst(target: RangeTarget, valuesOnly: boolean): RangeTarget {
  return used(target, valuesOnly) ?? { sheet: target.sheet, area: singleCell(target.area.top, target.area.left) };
}

export function addressed({ sheet }: RangeTarget, address: unknown): RangeTarget {
  if (typeof address !== "string") throw invalidArgument();
  return targetAt(sheet, address);
}
