import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { amountCell, amountOf } from "../cells/amountCell.ts";
import { firstTextIn } from "../cells/tidyText.ts";
import { isCaption, isTotalLabel } from "../cells/words.ts";
import type { YearHeader } from "../headings/yearHeader.ts";
import { isAsideByWords } from "../rows/rowWords.ts";
import { addTo, type Figures, fitOf, isSum } from "../rows/rowSums.ts";

interface Line {
  readonly label: string;
  readonly figures: Figures;
}

/** The rows with figures below a header, down to the first blank row, caption or `end`. */
function linesBelow(sheet: SheetSnapshot, { row: header, years }: YearHeader, end: number): Line[] {
  const lines: Line[] = [];
  for (let row = header + 1; row < end; row += 1) {
    const label = firstTextIn(sheet, row);
    const cells = years.map(({ column }) => amountCell(sheet, { row, column }));
    const isBlank = cells.every(({ at }) => cellAt(sheet, at).value.kind === "blank");
    if (isCaption(label) || (isBlank && label === "")) break;
    lines.push({ label, figures: cells.map((cell) => amountOf(cell)?.toNumber() ?? 0) });
  }
  return lines;
}

const sumOf = (lines: readonly Line[]): number[] => {
  const sums: number[] = [];
  for (const { label, figures } of lines) if (!isAsideByWords(label)) addTo(sums, figures);
  return sums;
};

/**
 * A table pasted in two parts, with its header again and a blank row between: the first part has no total, and the
 * second's adds the rows of both, be it wrong in one year, and not those of its own.
 */
export function isOneInTwoParts(sheet: SheetSnapshot, from: YearHeader, to: YearHeader, end: number): boolean {
  const first = linesBelow(sheet, from, to.row);
  const second = linesBelow(sheet, to, end);
  const total = second.find(({ label }) => isTotalLabel(label));
  if (!total || first.length === 0 || first.some(({ label }) => isTotalLabel(label))) return false;
  const own = sumOf(second.slice(0, second.indexOf(total)));
  const both = [...own];
  addTo(both, sumOf(first));
  return !isSum(fitOf(total.figures, own)) && isSum(fitOf(total.figures, both));
}
