import { columnName, toA1 } from "../workbook/address.ts";

/** "C6" */
export function cellAt(row: number, column: number): string {
  return toA1({ row, column });
}

/** "$A6": the formula can be filled to the right. */
export function columnFixed(row: number, column: number): string {
  return `$${cellAt(row, column)}`;
}

/** "$P$20" */
export function fixed(row: number, column: number): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** "C6:H6"; "C6:C6" where it is one cell, for MATCH wants a range. */
export function acrossRow(row: number, left: number, right: number): string {
  return `${cellAt(row, left)}:${cellAt(row, right)}`;
}

/** "C5:C11" */
export function downColumn(column: number, top: number, bottom: number): string {
  return `${cellAt(top, column)}:${cellAt(bottom, column)}`;
}

/** "C$5:C$22": follows to the right, stays when filled down. */
export function rowsFixed(column: number, top: number, bottom: number): string {
  const name = columnName(column);
  return `${name}$${top + 1}:${name}$${bottom + 1}`;
}

/** "$J$5:$J$22" */
export function rangeFixed(column: number, top: number, bottom: number): string {
  return `${fixed(top, column)}:${fixed(bottom, column)}`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** [range, criterion] pairs, the criterion as it stands in the formula. */
export function sumIfs(sum: string, criteria: readonly (readonly [string, string])[]): string {
  return `SUMIFS(${[sum, ...criteria.flat()].join(",")})`;
}
