import type { FoundTable } from "../../domain/recognition/foundTable.ts";
import { cellAt, type SheetSnapshot } from "../../domain/workbook/snapshot.ts";

/** A table ends where its header does: helper columns stand apart from it, or beyond what any table prints. */
export function printedRight(sheet: SheetSnapshot, { yearColumns }: FoundTable): number {
  const row = yearColumns[0]?.header.row ?? 0;
  let right = yearColumns.at(-1)?.column ?? 0;
  while (cellAt(sheet, { row, column: right + 1 }).value.kind !== "blank") right += 1;
  return right;
}
