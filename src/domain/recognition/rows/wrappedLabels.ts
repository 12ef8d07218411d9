import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasFigures } from "../cells/figureCell.ts";
import type { FoundYearColumn } from "../foundTable.ts";
import { blockOf, isTotalLabel } from "../cells/words.ts";
import { isPartOfRowAbove } from "./rowWords.ts";
import type { RowLabel } from "./rowLabel.ts";

/** A row with its label; `goesOn`: its words belong to the label of the row beside, and it is no row of its own. */
export interface LabelledRow {
  readonly row: number;
  readonly label: RowLabel;
  readonly goesOn: boolean;
}

/** Nobody ends a label with these, nor begins one with those. */
const ENDS =
  /(?:[,-]|\([^)]*|(?<![\p{L}])(?:af|og|til|i|på|for|med|den|det|de|der|som|ved|eller|samt|fra|om|under|en|et|hhv\.|inkl\.))$/iu;
const BEGINS = /^(?:af|og|til|i|på|for|med|som|ved|eller|samt|fra|om|under|der)\s/u;
const AND = /^(?:og|eller|samt)\s/u;

/** "i alt" and "heraf løn" begin with small letters too; so may the rows below "Varige ændringer". */
function isWrapped(first: string, second: string): boolean {
  if (first === "" || !/^\p{Ll}/u.test(second) || isTotalLabel(second) || isPartOfRowAbove(second)) return false;
  return ENDS.test(first) || (BEGINS.test(second) && blockOf(first) === null && !first.endsWith(":"));
}

/** "Implementerings-" and "omkostninger" are one word; "løn-" and "og driftsudgifter" are not. */
const joined = (first: string, second: string): string =>
  first.endsWith("-") && !AND.test(second) ? first.slice(0, -1) + second : `${first} ${second}`;

/**
 * "Drift og vedligehold af" above "den nye løsning | 100 | 150": a label over two rows, as a PDF leaves it. The
 * amounts stand beside one of them; `stands`: rows that somebody has described, which are no half of another.
 */
export function withWrappedLabels(
  sheet: SheetSnapshot,
  rows: readonly LabelledRow[],
  years: readonly FoundYearColumn[],
  stands: (row: number) => boolean,
): LabelledRow[] {
  const result = [...rows];
  for (let index = 1; index < rows.length; index += 1) {
    const [first, second] = [result[index - 1]!, rows[index]!];
    if (first.goesOn || second.row !== first.row + 1 || !isWrapped(first.label.text, second.label.text)) continue;
    const [above, below] = [hasFigures(sheet, first.row, years), hasFigures(sheet, second.row, years)];
    if (above === below || stands(above ? second.row : first.row)) continue;
    const text = joined(first.label.text, second.label.text);
    result[index - 1] = above ? { ...first, label: { ...first.label, text } } : { ...first, goesOn: true };
    result[index] = above ? { ...second, goesOn: true } : { ...second, label: { ...second.label, text } };
  }
  return result;
}
