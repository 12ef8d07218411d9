import type { FoundTable } from "../../domain/recognition/foundTable.ts";
import type { CellRef } from "../../domain/workbook/address.ts";
import type { PlannedCell, PlannedContent, SheetPlan } from "../../domain/workbook/plan.ts";
import { cellAt, type CellValue, type SheetSnapshot } from "../../domain/workbook/snapshot.ts";
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

/** A header is bold and small beside the width of a standard character. */
const WIDTH_OF_LETTER = 0.87;

/** No word of a header is broken in two. */
function widthOfWords(sheet: SheetSnapshot, tables: readonly FoundTable[], column: number): number {
  const words = tables.flatMap(({ yearColumns, range }) => {
    const { value } = cellAt(sheet, { row: yearColumns[0]?.header.row ?? range.top, column });
    return value.kind === "text" ? value.text.split(/[\s-]+/) : [];
  });
  return Math.max(0, ...words.map(({ length }) => length)) * WIDTH_OF_LETTER;
}

function columnWidths(sheet: SheetSnapshot, tables: readonly FoundTable[], left: number, right: number): number[] {
  const label = Math.min(...tables.map(({ range }) => range.left));
  const years = tables.flatMap(({ yearColumns }) => yearColumns.map(({ column }) => column));
  const widthOf = (column: number): number => {
    if (column < left) return WIDTHS.standard;
    if (column === label) return WIDTHS.label;
    if (years.includes(column)) return WIDTHS.amount;
    if (column < Math.max(...years)) return WIDTHS.description;
    return Math.min(Math.max(WIDTHS.amount, widthOfWords(sheet, tables, column)), WIDTHS.description);
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
  const isBesideTable = ({ row }: CellRef): boolean =>
    tables.some(({ range }) => row >= range.top && row <= range.bottom);
  const cells = sheet.cells.flatMap((line, down) =>
    line.flatMap(({ value }, across): PlannedCell[] => {
      const ref = { row: sheet.origin.row + down, column: sheet.origin.column + across };
      if (ref.column < left || ref.column > right) return [];
      const content = contentOf(value);
      const beside = isBesideTable(ref) ? content && "label" : textStyle(sheet, ref);
      const style = styles.get(`${ref.row},${ref.column}`) ?? beside;
      return style ? [{ ref, content: content ?? { kind: "empty" }, style }] : [];
    }),
  );
  const bottom = Math.max(...cells.map(({ ref }) => ref.row));
  return {
    sheetName: copyName(sheet.name),
    cells,
    tables: tables.map(({ caption, name, range }) => ({ caption: caption ?? name, range })),
    columnWidths: columnWidths(sheet, tables, left, right),
    lists: [],
    printArea: { top: Math.min(...cells.map(({ ref }) => ref.row)), left, bottom, right },
  };
}
