import { findCommittee } from "../../case/committees/findCommittee.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { isFigureText } from "../cells/figureCell.ts";
import { squeezed, textAt } from "../cells/tidyText.ts";
import { controlAreaOf } from "../cells/words.ts";

export type ColumnKind = "controlArea" | "committee" | "appropriation" | "incomeExpenditure" | "lineKind";

const TITLES: readonly (readonly [ColumnKind, RegExp])[] = [
  ["controlArea", /^styringsomr/],
  ["committee", /udvalg$|^udvalg(?!t)|^forvaltning/],
  ["appropriation", /bevilling|profitcenter/],
  // "Indtægter" alone heads income, or rows of it.
  ["incomeExpenditure", /^indtægt\S*udgift|^udgift\S*indtægt|^\(?(?:i\/u|u\/i)/],
  ["lineKind", /^art$/],
];

export const kindByTitle = (title: string): ColumnKind | null =>
  TITLES.find(([, words]) => words.test(title))?.[0] ?? null;

const LONGEST_VALUE = 60;
const AREA = /^(?:service|anlæg|overførs|finans(?!ier)|efterspørgsel|e[io]$|indsats)/;
const LINE_KIND = /^(?:besparelse|effektivisering|varigdrift|implementering|implementeringsomkostning)(?:er)?$/;

/** What every text of a column must be for the column to hold that; the fewest texts that prove it. */
const VALUES: readonly (readonly [ColumnKind, number, (text: string) => boolean])[] = [
  ["controlArea", 1, (text) => AREA.test(squeezed(text)) && controlAreaOf(text) !== null],
  ["incomeExpenditure", 2, (text) => /^(?:i|u|ind?t?|udg|indtægt(?:er)?|udgift(?:er)?)\.?$/i.test(text)],
  ["lineKind", 2, (text) => LINE_KIND.test(squeezed(text))],
  ["committee", 2, (text) => findCommittee(text) !== null],
];

/** What a column holds by its values, whatever it is headed. Null where they are of several kinds, or of none. */
export function kindByValues(sheet: SheetSnapshot, column: number, rows: readonly number[]): ColumnKind | null {
  let texts = 0;
  let open = VALUES;
  const seen = new Set<string>();
  for (const row of rows) {
    if (open.length === 0) return null;
    const text = textAt(sheet, row, column);
    if (text === "") continue;
    texts += 1;
    if (seen.has(text)) continue;
    if (text.length > LONGEST_VALUE || isFigureText(text)) return null;
    seen.add(text);
    open = open.filter(([, , is]) => is(text));
  }
  return open.find(([, fewest]) => texts >= fewest)?.[0] ?? null;
}
