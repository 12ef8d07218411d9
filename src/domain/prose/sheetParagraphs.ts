import { type CellRef, isWithin } from "../workbook/address.ts";
import { isCaption } from "../recognition/cells/words.ts";
import { tidy } from "../recognition/cells/tidyText.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";

/** A text of a sheet that says something in sentences, and the cell it begins in. */
export interface SheetParagraph {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  /** The nearest short text above it in its column; "" where none is. */
  readonly heading: string;
}

const LONGEST_HEADING = 60;
const FEWEST_WORDS = 6;
/** A sentence has small words between its large ones; a label or a list of names has not. */
const FEWEST_SMALL_WORDS = 3;
const SMALL_WORD = /^\p{Ll}{2,}[.,;:]?$/u;

function isSentence(text: string): boolean {
  const words = text.split(" ");
  if (words.length < FEWEST_WORDS || isCaption(text)) return false;
  return words.filter((word) => SMALL_WORD.test(word)).length >= FEWEST_SMALL_WORDS;
}

const isHeading = (text: string): boolean => text.length <= LONGEST_HEADING && !/[.,;]$/.test(text);

/** Whoever presses Enter in the middle of a sentence goes on with a small letter, or with the figure itself. */
const goesOn = (above: string, below: string): boolean => !/[.!?:]$/.test(above) && /^[\p{Ll}\d(-]/u.test(below);

/** The text stands by itself: what has a neighbour is a label, an answer or a cell of some table. */
function textAlone(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, { row, column });
  if (value.kind !== "text") return "";
  const isBlank = (other: number): boolean => cellAt(sheet, { row, column: other }).value.kind === "blank";
  return isBlank(column - 1) && isBlank(column + 1) ? tidy(value.text) : "";
}

const isInTable = ({ tables }: SheetReading, at: CellRef): boolean => tables.some(({ range }) => isWithin(range, at));

/** The paragraphs down one column. */
function paragraphsDown(reading: SheetReading, column: number): SheetParagraph[] {
  const { cells, origin } = reading.snapshot;
  const found: SheetParagraph[] = [];
  let heading = "";
  let isOpen = false;
  for (let row = origin.row; row < origin.row + cells.length; row += 1) {
    const alone = textAlone(reading.snapshot, row, column);
    const text = alone === "" || isInTable(reading, { row, column }) ? "" : alone;
    const above = isOpen ? found.at(-1) : undefined;
    if (above && text !== "" && goesOn(above.text, text)) {
      found[found.length - 1] = { ...above, text: `${above.text} ${text}` };
      continue;
    }
    isOpen = text !== "" && isSentence(text);
    if (isOpen) found.push({ text, row, column, heading });
    else if (text !== "" && isHeading(text)) heading = text;
  }
  return found;
}

/** The paragraphs of a sheet, column by column: sentences outside of its tables. */
export function sheetParagraphs(reading: SheetReading): SheetParagraph[] {
  const { cells, origin } = reading.snapshot;
  const width = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: width }, (_, x) => paragraphsDown(reading, origin.column + x)).flat();
}
