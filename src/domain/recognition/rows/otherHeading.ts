import { findCommittee } from "../../case/committees/findCommittee.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { isBlankAt, squeezed, textAt } from "../cells/tidyText.ts";
import { statedYears } from "../cells/paybackText.ts";
import { isUnitText } from "../cells/unitWords.ts";
import { controlAreaOf, isPaybackLabel, isTotalLabel, withoutControlArea } from "../cells/words.ts";
import { type ColumnKind, kindByTitle } from "../headings/columnKinds.ts";
import { type Band, headerTextOf, isBlankRow } from "../headings/tableColumns.ts";
import type { TableStart } from "../sheet/tableStart.ts";

/** What a cell says where the header asks for it. */
const SAYS: Partial<Readonly<Record<ColumnKind, (text: string) => boolean>>> = {
  controlArea: (text) => controlAreaOf(text) !== null,
  committee: (text) => /udvalg/i.test(text) || findCommittee(withoutControlArea(text)) !== null,
};

/** A column before the years whose cells say one of a few things. */
interface Described {
  readonly column: number;
  readonly says: (text: string) => boolean;
}

function describedColumns(sheet: SheetSnapshot, { band, top, header }: TableStart): Described[] {
  const columns = Array.from({ length: header.years[0]!.column - band.left }, (_, index) => band.left + index);
  return columns.flatMap((column) => {
    const kind = kindByTitle(squeezed(headerTextOf(sheet, column, top, header.row)));
    const says = kind && SAYS[kind];
    return says ? [{ column, says }] : [];
  });
}

/** True of every row from one on until a blank one. */
function holdsBelow(
  sheet: SheetSnapshot,
  { band }: TableStart,
  { from, end }: { readonly from: number; readonly end: number },
  is: (row: number) => boolean,
): boolean {
  for (let row = from; row <= end && !isBlankRow(sheet, row, band); row += 1) if (!is(row)) return false;
  return true;
}

/** "Sandsynlighed (1-5)" is a word, "ca. 300" an amount that nobody can read. */
const isWord = (text: string): boolean => !/\d/.test(text.replace(/\([^)]*\)/g, "")) && /\p{L}/u.test(text);

/** Words of their own where the amounts would stand, each another. */
function wordsUnderYears(sheet: SheetSnapshot, { header }: TableStart, row: number): number {
  const filled = header.years.filter(({ column }) => !isBlankAt(sheet, row, column));
  const words = filled.map(({ column }) => textAt(sheet, row, column));
  const areWords = words.every((word) => isWord(word) && !isUnitText(word)) && new Set(words).size === words.length;
  return areWords ? words.length : 0;
}

const isClosing = (text: string): boolean => isTotalLabel(text) || isPaybackLabel(text);

function textsIn(sheet: SheetSnapshot, row: number, { left, right }: Band): string[] {
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  return columns.map((column) => textAt(sheet, row, column)).filter((text) => text !== "");
}

const labelsOf = (sheet: SheetSnapshot, { band, header }: TableStart, row: number): string[] =>
  textsIn(sheet, row, { left: band.left, right: header.years[0]!.column - 1 });

/** Behind a total there is nothing more to come, behind a blank row more may. */
const FEWEST_WORDS = { total: 1, gap: 2 } as const;

/** What stands above a row that may begin something else; null for more of the same. */
function borderAbove(sheet: SheetSnapshot, start: TableStart, row: number): keyof typeof FEWEST_WORDS | null {
  if (isBlankRow(sheet, row, start.band)) return "gap";
  const [label = ""] = labelsOf(sheet, start, row);
  const isLast = isPaybackLabel(label) || (isTotalLabel(label) && hasFigures(sheet, row, start.header.years));
  return isLast ? "total" : null;
}

/** "Baseret på totaløkonomi | 3 år": below the heading of what is stated. */
const statesPayback = (sheet: SheetSnapshot, { band }: TableStart, row: number): boolean =>
  textsIn(sheet, row, band)
    .slice(1)
    .some((text) => statedYears(text) !== null);

/**
 * "Parter | Hørt (Ja/Nej) | Dato", "Risiko | Sandsynlighed | Konsekvens": a heading without years begins a table of
 * something else. What stands where a row says its control area or committee names none there, nor in a row below; where
 * nothing says them, words stand where amounts would, and no total of the years comes behind. `above`: the row before it.
 */
function headsOtherTable(sheet: SheetSnapshot, start: TableStart, row: number, end: number, above: number): boolean {
  const { years } = start.header;
  if (labelsOf(sheet, start, row).some(isClosing) || statesPayback(sheet, start, row)) return false;
  const words = wordsUnderYears(sheet, start, row);
  const border = borderAbove(sheet, start, above);
  if (words === 0 && border === null) return false;
  const own = describedColumns(sheet, start).filter(({ column }) => textAt(sheet, row, column) !== "");
  if (own.some(({ column, says }) => says(textAt(sheet, row, column)))) return false;
  const isAlone = row === end || isBlankRow(sheet, row + 1, start.band);
  const holds = (is: (other: number) => boolean): boolean => holdsBelow(sheet, start, { from: row, end }, is);
  // A list of its own: nothing stands where the amounts would.
  if (border === "total" && !isAlone && holds((other) => years.every(({ column }) => isBlankAt(sheet, other, column))))
    return true;
  if (own.length > 0)
    return !isAlone && holds((other) => own.every(({ column, says }) => !says(textAt(sheet, other, column))));
  if (border === null || words < FEWEST_WORDS[border]) return false;
  return holds((other) => !hasFigures(sheet, other, years) || !labelsOf(sheet, start, other).some(isClosing));
}

/** A line of its own: one text, and no figure beside. */
const isTitle = (sheet: SheetSnapshot, { band, header }: TableStart, row: number): boolean =>
  !isBlankRow(sheet, row, { left: band.left, right: header.years[0]!.column - 1 }) &&
  textsIn(sheet, row, band).length === 1 &&
  !hasFigures(sheet, row, header.years);

const MOST_TITLES = 2;

/** The first row of the titles over a heading, or the heading's own. */
function topOf(sheet: SheetSnapshot, start: TableStart, row: number): number {
  let top = row;
  while (row - top < MOST_TITLES && top - 1 > start.rowsAfter && isTitle(sheet, start, top - 1)) top -= 1;
  return top;
}

/** A heading names two columns at least; most rows without figures are one text, and need no closer look. */
function namesColumns(sheet: SheetSnapshot, row: number, { left, right }: Band): boolean {
  let texts = 0;
  for (let column = left; column <= right && texts < 2; column += 1)
    if (cellAt(sheet, { row, column }).value.kind === "text") texts += 1;
  return texts > 1;
}

/** The last row that may be the table's own: a heading of something else comes behind, with the title over it. */
export function rowBeforeOther(sheet: SheetSnapshot, start: TableStart, end: number): number {
  const { band, rowsAfter, header } = start;
  let figures = false;
  for (let row = rowsAfter + 1; row <= end; row += 1) {
    if (hasFigures(sheet, row, header.years)) figures = true;
    else if (figures && namesColumns(sheet, row, band)) {
      const top = topOf(sheet, start, row);
      if (headsOtherTable(sheet, start, row, end, top - 1)) return top - 1;
    }
  }
  return end;
}
