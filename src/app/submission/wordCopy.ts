import type { FoundTable } from "../../domain/recognition/foundTable.ts";
import type { PlannedCell, PlannedContent, SheetPlan } from "../../domain/workbook/plan.ts";
import type { CellValue, SheetSnapshot } from "../../domain/workbook/snapshot.ts";
import { copyName } from "./copyName.ts";
import { printedRight } from "./printedRight.ts";
import { tableStyles } from "./tableStyles.ts";
import { textStyle } from "./textStyle.ts";

/** In characters, as the tables are laid out: texts, descriptions, amounts. */
const WIDTHS = { label: 60, description: 22, amount: 10, standard: 8.43 } as const;

/** What the cell shows; null where it is empty. */
function contentOf(value: CellValue): PlannedContent | null {
  switch (value.kind) {
    case "number":
      return { kind: "number", value: value.value };
    case "text":
      return value.text === "" ? null : { kind: "text", text: value.text };
    case "boolean":
      return { kind: "text", text: value.value ? "SAND" : "FALSK" };
    case "error":
      return { kind: "text", text: value.code };
    case "blank":
      return null;
  }
}

function columnWidths(tables: readonly FoundTable[], left: number, right: number): number[] {
  const label = Math.min(...tables.map(({ range }) => range.left));
  const years = tables.flatMap(({ yearColumns }) => yearColumns.map(({ column }) => column));
  const widthOf = (column: number): number => {
    if (column < left) return WIDTHS.standard;
    if (column === label) return WIDTHS.label;
    return years.includes(column) || column > Math.max(...years) ? WIDTHS.amount : WIDTHS.description;
  };
  return Array.from({ length: right + 1 }, (_, column) => widthOf(column));
}

/**
 * The tables as they go into the Word form: the values of what is printed, without formulas and helper columns.
 * Null where the sheet has no table.
 */
export function wordCopy(sheet: SheetSnapshot, tables: readonly FoundTable[]): SheetPlan | null {
  if (tables.length === 0) return null;
  const left = Math.min(...tables.map(({ range }) => range.left));
  const right = Math.max(...tables.map((table) => printedRight(sheet, table)));
  const styles = tableStyles(sheet, tables);
  const cells = sheet.cells.flatMap((line, down) =>
    line.flatMap(({ value }, across): PlannedCell[] => {
      const ref = { row: sheet.origin.row + down, column: sheet.origin.column + across };
      if (ref.column < left || ref.column > right) return [];
      const content = contentOf(value);
      const style = styles.get(`${ref.row},${ref.column}`) ?? textStyle(sheet, ref);
      return style ? [{ ref, content: content ?? { kind: "empty" }, style }] : [];
    }),
  );
  const bottom = Math.max(...cells.map(({ ref }) => ref.row));
  return {
    sheetName: copyName(sheet.name),
    cells,
    tables: tables.map(({ caption, name, range }) => ({ caption: caption ?? name, range })),
    columnWidths: columnWidths(tables, left, right),
    lists: [],
    printArea: { top: Math.min(...cells.map(({ ref }) => ref.row)), left, bottom, right },
  };
}
