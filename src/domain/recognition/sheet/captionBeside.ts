import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { textAt } from "../cells/tidyText.ts";
import { isCaption } from "../cells/words.ts";
import type { YearHeader } from "../headings/yearHeader.ts";
import type { Band } from "../headings/tableColumns.ts";
import type { Caption } from "./tableStart.ts";

/** "Tabel 1 | Varige ændringer": the row goes on with a label of its own before the years. */
export function hasLabelBeside(sheet: SheetSnapshot, { at }: Caption, firstYear: number): boolean {
  for (let column = at.column + 1; column < firstYear; column += 1)
    if (textAt(sheet, at.row, column) !== "") return true;
  return false;
}

/** So many rows below the years a caption beside the rows may stand: a row of units, or a blank one, comes first. */
const REACH = 3;

/** The caption in a column of its own, left of the labels, beside the first of the rows; null where none stands there. */
export function captionBeside(sheet: SheetSnapshot, { row, years }: YearHeader, { left }: Band): Caption | null {
  const firstYear = years[0]!.column;
  for (let below = row + 1; below <= row + REACH; below += 1) {
    const text = textAt(sheet, below, left);
    const caption = { text, at: { row: below, column: left } };
    if (text !== "" && isCaption(text)) return hasLabelBeside(sheet, caption, firstYear) ? caption : null;
    if (text !== "" || hasFigures(sheet, below, years)) return null;
  }
  return null;
}
