import type { CellRef } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import type { TableColumns } from "../headings/tableColumns.ts";
import { textAt } from "../cells/tidyText.ts";

export interface RowLabel {
  readonly text: string;
  readonly at: CellRef;
}

/** "1.", "a)", "(2)": a number beside the label. */
const NUMBERING = /^\(?(\d{1,2}[a-z]?|[a-z])[.):]*$/i;

function isFree(
  { controlArea, committee, appropriation, appropriationCode, incomeExpenditure, firstYear }: TableColumns,
  column: number,
): boolean {
  return (
    column < firstYear &&
    ![controlArea, committee, appropriation, appropriationCode, incomeExpenditure].includes(column)
  );
}

/** A raised figure behind a label leads to a note below the table, unless it is a measure's ("m²"). */
const NOTE_MARK = /(?<=\S)(?<!(?<!\p{L})(?:[cdkm]?m))\s*[¹²³⁰⁴-⁹]+\)?$/u;

const labelAt = (sheet: SheetSnapshot, row: number, column: number): string =>
  textAt(sheet, row, column).replace(NOTE_MARK, "");

/**
 * A row's label stands in the label column, or beside a number, or moved in below its heading, or out before it
 * ("I alt").
 */
export function labelOfRow(sheet: SheetSnapshot, row: number, columns: TableColumns): RowLabel {
  const own = { text: labelAt(sheet, row, columns.label), at: { row, column: columns.label } };
  if (own.text !== "" && !NUMBERING.test(own.text)) return own;
  for (let column = columns.label + 1; isFree(columns, column); column += 1) {
    const text = labelAt(sheet, row, column);
    if (text !== "") return { text, at: { row, column } };
  }
  const outer = own.text === "" ? labelAt(sheet, row, columns.left) : "";
  return outer === "" ? own : { text: outer, at: { row, column: columns.left } };
}
