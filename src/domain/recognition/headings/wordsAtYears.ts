import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasFigures, isFigureText } from "../cells/figureCell.ts";
import { textAt } from "../cells/tidyText.ts";
import type { FoundYearColumn } from "../foundTable.ts";

/** "Model 1 | | Model 2" above "2026 | 2027 | 2026 | 2027": the same years once more under another word. */
export function startsAgain(sheet: SheetSnapshot, row: number, years: readonly FoundYearColumn[]): boolean {
  const first = years.filter(({ year }) => year === years[0]!.year);
  const length = years.length / first.length;
  const words = new Set(first.map(({ column }) => textAt(sheet, row - 1, column)));
  return (
    first.length > 1 &&
    length > 1 &&
    words.size === first.length &&
    !words.has("") &&
    years.every(({ year }, index) => year === years[0]!.year + (index % length))
  );
}

/** Amounts stand at most so many columns behind the names of their rows. */
const FARTHEST_FIGURE = 3;

/** Words right below, and figures beside them: the year is the title of its rows, and heads no amounts. */
export function titlesLabels(sheet: SheetSnapshot, row: number, { column }: FoundYearColumn): boolean {
  const below = textAt(sheet, row + 1, column);
  const right = Array.from({ length: FARTHEST_FIGURE }, (_, index) => ({ column: column + 1 + index }));
  return /\p{L}/u.test(below) && !isFigureText(below) && hasFigures(sheet, row + 1, right);
}
