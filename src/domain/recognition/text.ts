import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";

/** Blanks of every kind become one, line breaks too: pasted tables are full of them. */
export function tidy(text: string): string {
  return text.replace(/[\s  ​]+/g, " ").trim();
}

/** For comparing words: lower case, no hyphens or blanks, so that "Styrings- område" is "styringsområde". */
export function squeezed(text: string): string {
  return tidy(text).toLowerCase().replace(/[-‐‑–­ ]/g, "");
}

/** For comparing labels: case, punctuation and blanks do not count. */
export function labelKey(label: string): string {
  return label.toLowerCase().normalize("NFC").replace(/[^\p{L}\p{N}]/gu, "");
}

/** The tidy text of a cell; "" for blank, numbers and errors. */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const { value } = cellAt(sheet, { row, column });
  return value.kind === "text" ? tidy(value.text) : "";
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
