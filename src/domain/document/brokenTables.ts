import { readAmountText } from "../money/amountText.ts";
import { blockOf, captionNumber, isCaption, isPaybackLabel, isTotalLabel } from "../recognition/cells/words.ts";
import type { DocumentBlock, DocumentCell, DocumentTable } from "./formDocument.ts";

const YEAR = /^(19|20)\d\d$/;

const isYear = ({ text }: DocumentCell): boolean => YEAR.test(text.trim());
const isFigure = ({ text }: DocumentCell): boolean => readAmountText(text).kind === "amount";

/** The years stand in one of the first rows. */
const HEAD_ROWS = 2;

function headRowOf({ rows }: DocumentTable): number {
  return rows.slice(0, HEAD_ROWS).findIndex((row) => row.filter(isYear).length > 1);
}

const headOf = (table: DocumentTable): readonly DocumentCell[] => table.rows[headRowOf(table)] ?? [];

const widthOf = ({ rows }: DocumentTable): number =>
  Math.max(0, ...rows.map((row) => (row.at(-1)?.column ?? 0) + (row.at(-1)?.columns ?? 0)));

const saidIn = (row: readonly DocumentCell[]): string =>
  row.map(({ column, text }) => `${column}:${text.trim()}`).join("|");

function underYears(first: DocumentTable, { rows }: DocumentTable): DocumentCell[] {
  const years = headOf(first)
    .filter(isYear)
    .map(({ column }) => column);
  return rows.flatMap((row) => row.filter(({ column, text }) => years.includes(column) && text.trim() !== ""));
}

/** More words than figures: "Hvordan måles succeskriteriet" is no amount of 2019. */
function areWords(cells: readonly DocumentCell[]): boolean {
  // A cross of a time plan and "4 år" are no words.
  const words = cells.filter((cell) => !isFigure(cell) && /^\p{L}{2}/u.test(cell.text.trim()));
  return words.length * 2 > cells.length;
}

const labelOf = (row: readonly DocumentCell[] | undefined): string =>
  row?.find(({ text }) => text.trim() !== "")?.text ?? "";

/** "Tilbagebetalingstid baseret på", and on the next page "Totaløkonomi". */
export const breaksOff = (label: string): boolean => /\s(på|af|til|fra|for|med|og|ved|om)$/i.test(label.trim());

/** Behind a total only the rest of Tabel 1 is still to come, or a total of more: none stands over no rows of its own. */
function leavesOpen(last: DocumentTable, next: DocumentTable): boolean {
  const label = labelOf(last.rows.at(-1));
  if (!isTotalLabel(label) && !isPaybackLabel(label)) return true;
  const below = labelOf(next.rows[headRowOf(next) + 1]);
  return isPaybackLabel(below) || isTotalLabel(below) || blockOf(below) === "implementation";
}

/** The parts of a table so far, from the one that has the head, and what stands between the last and the next. */
type Parts = readonly [first: DocumentTable, ...more: DocumentTable[]];

function goesOn(parts: Parts, next: DocumentTable, isParted: boolean): boolean {
  const [first] = parts;
  // The payback stands in whatever column: no years are above it.
  if (isPaybackLabel(labelOf(next.rows[0]))) return true;
  if (!isParted && breaksOff(labelOf(parts.at(-1)?.rows.at(-1)))) return true;
  if (widthOf(next) !== widthOf(first)) return false;
  const isOpen = leavesOpen(parts.at(-1) ?? first, next);
  const own = headOf(next);
  if (own.length > 0) return isOpen && saidIn(own) === saidIn(headOf(first));
  const cells = underYears(first, next);
  return !areWords(cells) && (!isParted || (isOpen && cells.some(isFigure)));
}

/** A line or two may stand between: "(fortsættes)", a note that the page break has moved. */
const MOST_BETWEEN = 2;

const isCaptionBlock = (block: DocumentBlock): boolean =>
  block.kind === "paragraph" && (block.role === "caption" || isCaption(block.text.trim()));

/** "Tabel 1 (fortsat)": the table's own caption once more. */
function isSameCaption(block: DocumentBlock, caption: DocumentBlock | undefined): boolean {
  if (block.kind !== "paragraph" || caption?.kind !== "paragraph") return false;
  const number = captionNumber(block.text.trim());
  return typeof number === "string" && number === captionNumber(caption.text.trim());
}

function mayStandBetween(block: DocumentBlock | undefined, caption: DocumentBlock | undefined): boolean {
  if (block?.kind !== "paragraph") return false;
  return isSameCaption(block, caption) || !(block.role === "heading" || isCaptionBlock(block));
}

/** How many paragraphs stand before the table's next part; null where it has none. */
function stepsToNext(
  parts: Parts,
  blocks: readonly DocumentBlock[],
  caption: DocumentBlock | undefined,
): number | null {
  let between = 0;
  while (between < MOST_BETWEEN && mayStandBetween(blocks[between], caption)) between += 1;
  const next = blocks[between];
  return next?.kind === "table" && goesOn(parts, next, between > 0) ? between : null;
}

/**
 * A page break cuts many a table in two: what follows goes on where it has the same columns, and no head of its own or
 * the same one again. The parts of a table together, then what stood between them; a paragraph is alone.
 */
export function groupsOf(blocks: readonly DocumentBlock[]): DocumentBlock[][] {
  const groups: DocumentBlock[][] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const block = blocks[at]!;
    if (block.kind === "paragraph") {
      groups.push([block]);
      continue;
    }
    const parts: [DocumentTable, ...DocumentTable[]] = [block];
    const between: DocumentBlock[] = [];
    const caption = blocks[at - 1];
    for (;;) {
      const rest = blocks.slice(at + 1, at + 2 + MOST_BETWEEN);
      const steps = stepsToNext(parts, rest, caption);
      if (steps === null) break;
      between.push(...rest.slice(0, steps));
      parts.push(rest[steps] as DocumentTable);
      at += steps + 1;
    }
    groups.push(parts, ...between.map((paragraph) => [paragraph]));
  }
  return groups;
}
