import { columnName, type CellRange } from "../../../domain/workbook/address.ts";

/** "$A$1:$D$9": the same place wherever it is read from. */
export function fixedRange({ top, left, bottom, right }: CellRange): string {
  return `$${columnName(left)}$${top + 1}:$${columnName(right)}$${bottom + 1}`;
}
