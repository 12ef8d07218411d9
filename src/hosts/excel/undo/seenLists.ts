import type { CellRange } from "../../../domain/workbook/address.ts";
import { styleAreas } from "../write/styleAreas.ts";
import { rangeOf } from "../write/writePlan.ts";

/** What may be typed in a rectangle of cells: mostly a drop-down list. */
export interface SeenList {
  readonly range: CellRange;
  readonly rule: Excel.DataValidationRule;
}

/** Few columns have lists; only their cells are asked one by one. */
export function askColumns(sheet: Excel.Worksheet, range: CellRange): () => CellRange[] {
  const columns = Array.from({ length: range.right - range.left + 1 }, (_, index) => {
    const column = { ...range, left: range.left + index, right: range.left + index };
    return { column, validation: rangeOf(sheet, column).dataValidation.load("type") };
  });
  return () => columns.filter(({ validation }) => validation.type !== "None").map(({ column }) => column);
}

export function askLists(sheet: Excel.Worksheet, columns: readonly CellRange[]): () => SeenList[] {
  const cells = columns.flatMap(({ top, bottom, left }) =>
    Array.from({ length: bottom - top + 1 }, (_, index) => {
      const ref = { row: top + index, column: left };
      return { ref, validation: sheet.getRangeByIndexes(ref.row, ref.column, 1, 1).dataValidation.load("type,rule") };
    }),
  );
  return () => {
    const listed = cells.filter(({ validation }) => validation.type !== "None");
    const areas = styleAreas(listed.map(({ ref, validation }) => ({ ref, style: JSON.stringify(validation.rule) })));
    return areas.map(({ style, range }) => ({ range, rule: JSON.parse(style) as Excel.DataValidationRule }));
  };
}

export function giveBackLists(sheet: Excel.Worksheet, lists: readonly SeenList[]): void {
  for (const { range, rule } of lists) rangeOf(sheet, range).dataValidation.rule = rule;
}
