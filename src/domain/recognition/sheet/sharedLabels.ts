import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { textAt } from "../cells/tidyText.ts";
import type { Band } from "../headings/tableColumns.ts";
import type { YearHeader } from "../headings/yearHeader.ts";

/** Rows below the years that are looked at: those of a table without labels have none of them. */
const REACH = 30;

function hasOwnLabels(sheet: SheetSnapshot, { row, years }: YearHeader, { left }: Band): boolean {
  const first = years[0]!.column;
  let figures = false;
  for (let own = row; own <= row + REACH; own += 1) {
    for (let column = left; column < first; column += 1) if (textAt(sheet, own, column) !== "") return true;
    figures ||= own > row && hasFigures(sheet, own, years);
  }
  return !figures;
}

/** "Model A | Model B" over years side by side: the second has no labels of its own, and its rows are those of the first. */
export function withSharedLabels(
  sheet: SheetSnapshot,
  headers: readonly YearHeader[],
  bands: readonly Band[],
): readonly Band[] {
  const result = [...bands];
  headers.forEach((header, index) => {
    const west = headers.findLastIndex(
      ({ row, years }, other) => other < index && row === header.row && years.at(-1)!.column < header.years[0]!.column,
    );
    const band = bands[index]!;
    if (west >= 0 && !hasOwnLabels(sheet, header, band)) result[index] = { ...band, left: result[west]!.left };
  });
  return result;
}
