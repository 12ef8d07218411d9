import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";

/** Typed at a keyboard, one blank at a time: nothing to tidy. Most texts are, and they are asked for often. */
const TIDY = /^(?:[!-~ÆØÅæøå§éü–²]+(?: [!-~ÆØÅæøå§éü–²]+)*)?$/;

const MAY_BE_PARTED = /[\u0300-\uffff]/;

/** The text with each letter as one sign: å may be two, and no text without signs from U+0300 on has such a letter. */
export const composed = (text: string): string => (MAY_BE_PARTED.test(text) ? text.normalize("NFC") : text);

/** Joiners, marks of direction and soft hyphens from Word and PDF: nobody sees them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const ANY_HYPHEN = /[\u2010\u2011]/g;

/** Blanks of every kind become one, line breaks too, and å of two signs one: pasted tables are full of them. */
export function tidy(text: string): string {
  if (TIDY.test(text)) return text;
  return composed(text).replace(INVISIBLE, "").replace(ANY_HYPHEN, "-").replace(/\s+/g, " ").trim();
}

/** For comparing words: lower case, no hyphens or blanks, so that "Styrings- område" is "styringsområde". */
export function squeezed(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/[-‐‑‒–— ]/g, "");
}

/** Nearly all labels; looking up every letter of them among all letters there are would take long. */
const DANISH = /^[ -~æøåéü§–]*$/;

/** For comparing labels: case, punctuation and blanks do not count. */
export function labelKey(label: string): string {
  const lower = label.toLowerCase();
  if (DANISH.test(lower)) return lower.replace(/[^a-z0-9æøåéü]/g, "");
  return lower.normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** The tidy text of a cell; "" for blank, numbers and errors. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, { row, column });
  return value.kind === "text" ? tidy(value.text) : "";
}

/** The first text of a row, wherever it stands; "" where it has none. */
export function firstTextIn(sheet: SheetSnapshot, row: number): string {
  const width = sheet.cells[row - sheet.origin.row]?.length ?? 0;
  for (let x = 0; x < width; x += 1) {
    const text = textAt(sheet, row, sheet.origin.column + x);
    if (text !== "") return text;
  }
  return "";
}

/** A profit centre may be typed as a number: 3175. */
export function wordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, { row, column });
  return value.kind === "number" ? String(value.value) : textAt(sheet, row, column);
}

/** Blank, or a text of blanks only. */
export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  const { value } = cellAt(sheet, { row, column });
  return value.kind === "blank" || (value.kind === "text" && tidy(value.text) === "");
}
