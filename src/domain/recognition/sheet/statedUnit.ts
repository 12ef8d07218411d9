import type { CellRef } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { hasFigures } from "../cells/figureCell.ts";
import { textAt } from "../cells/tidyText.ts";
import { isUnitText, priceLevelOf, statesAmount, unitOf } from "../cells/unitWords.ts";
import { isCaption } from "../cells/words.ts";
import type { PriceLevel, Unit } from "../foundTable.ts";
import { firstText, type SheetOutline } from "./sheetOutline.ts";
import type { Caption, TableStart } from "./tableStart.ts";

/** Unit and price level of a table, and where they are, or should be, printed. */
export interface StatedUnit {
  readonly unit: Unit | null;
  readonly priceLevel: PriceLevel;
  readonly unitAt: CellRef;
}

const MARKS = String.raw`^(?:note\b|obs\b|bemærk\b|[*():•\s-])*`;
/** "Alle beløb er i 1.000 kr. og 2026-priser": it speaks of the amounts and not of one of them. */
const OF_ALL = new RegExp(
  String.raw`${MARKS}(?:alle |samtlige )?(?:beløb(?:ene)?|tal(?:lene)?)(?: \p{L}+){0,3} i\b`,
  "iu",
);
/** "(1.000 kr., 2026-pl)": it says nothing else. */
const ALONE = new RegExp(
  String.raw`${MARKS}(?:i )?(?:1[. ]?000\b|t\.?\s?-?kr|mio|mill|tusind|kr\b|kroner|20\d\d[- ]?(?:p|niveau)|p\/l|pl\b|faste)`,
  "iu",
);
const LONGEST_ALONE = 45;

const isOfAll = (text: string): boolean => OF_ALL.test(text) && isUnitText(text) && !statesAmount(text);
const isAlone = (text: string): boolean =>
  text.length <= LONGEST_ALONE && ALONE.test(text) && isUnitText(text) && !statesAmount(text) && !/\bpr\./i.test(text);

/** "Beløb i 1.000 kr.", "(mio. kr., 2026-priser)": a text that only says what the amounts are in. */
export const isUnitNote = (text: string): boolean => isOfAll(text) || isAlone(text);

/** The cells from the caption down to the years, and the row of units below them, that state unit or price level. */
function inHeader(
  sheet: SheetSnapshot,
  { header, top, caption, band }: TableStart,
  subheading: number | null,
): Caption[] {
  const cells: Caption[] = [];
  const first = caption ? Math.min(caption.at.row, top) : top;
  for (let row = first; row <= (subheading ?? header.row); row += 1) {
    for (let column = band.left; column <= band.right; column += 1) {
      const text = textAt(sheet, row, column);
      if (text !== "" && text !== caption?.text && isUnitText(text)) cells.push({ text, at: { row, column } });
    }
  }
  return caption && isUnitText(caption.text) ? [...cells, caption] : cells;
}

/** "Forslag om færre vikarer (1.000 kr., 2026-pl)": what a title says in brackets behind it. */
const IN_BRACKETS = /\(([^()]{3,60})\)\s*$/;
const isOfSheet = (text: string): boolean => isOfAll(text) || isUnitNote(IN_BRACKETS.exec(text)?.[1] ?? "");

/** A note may stand so many rows below the table. */
const NOTE_REACH = 3;

/** Rows of words in the table and right below it: "2026-pl" under the years, "Note: Beløb i 1.000 kr." at the end. */
function inNotes(
  sheet: SheetSnapshot,
  { starts }: SheetOutline,
  { header, band, rowsAfter }: TableStart,
  bottom: number,
): Caption[] {
  const found: Caption[] = [];
  for (let row = rowsAfter + 1; row <= bottom + NOTE_REACH; row += 1) {
    const first = firstText(sheet, row, band);
    if (row > bottom && (starts.some(({ top }) => top === row) || (first && isCaption(first.text)))) break;
    if (!first || hasFigures(sheet, row, header.years)) continue;
    if (isOfAll(first.text) || isAlone(first.text)) found.push(first);
  }
  return found;
}

function readOnTop(sheet: SheetSnapshot, { starts }: SheetOutline): Caption[] {
  const first = starts.reduce((least, { top, caption }) => Math.min(least, caption?.at.row ?? top), Infinity);
  return sheet.cells.slice(0, Math.max(0, first - sheet.origin.row)).flatMap((cells, y) =>
    cells.flatMap((_, x) => {
      const at = { row: sheet.origin.row + y, column: sheet.origin.column + x };
      const text = textAt(sheet, at.row, at.column);
      return isOfSheet(text) ? [{ text, at }] : [];
    }),
  );
}

const topsRead = new WeakMap<SheetOutline, readonly Caption[]>();

/** What is said above the first table holds for every table of the sheet; read once for all. */
function onTop(sheet: SheetSnapshot, outline: SheetOutline): readonly Caption[] {
  const known = topsRead.get(outline) ?? readOnTop(sheet, outline);
  topsRead.set(outline, known);
  return known;
}

const isWhole = ({ unit, priceLevel }: StatedUnit): boolean => unit !== null && priceLevel.kind !== "missing";

function read(cells: readonly Caption[], place: CellRef): StatedUnit {
  const levels = cells.map(({ text }) => priceLevelOf(text));
  return {
    unit: cells.map(({ text }) => unitOf(text)).find((unit) => unit !== null) ?? null,
    priceLevel: levels.find(({ kind }) => kind !== "missing") ?? { kind: "missing" },
    unitAt: cells[0]?.at ?? place,
  };
}

/**
 * "Tabel 1. …, 1.000 kr. 2025 p/l" or "tkr." beside "2026-niveau": the first that says a thing is believed, and the
 * header before the notes, and these before what the sheet says of all.
 */
export function statedUnit(
  sheet: SheetSnapshot,
  outline: SheetOutline,
  start: TableStart,
  subheading: number | null,
  bottom: number,
): StatedUnit {
  const place = { row: start.top, column: Math.max(start.band.left, start.header.years[0]!.column - 1) };
  const header = inHeader(sheet, start, subheading);
  const own = read(header, place);
  if (isWhole(own)) return own;
  return read([...header, ...inNotes(sheet, outline, start, bottom), ...onTop(sheet, outline)], place);
}
