import { columnName, type CellRef, parseA1 } from "../../workbook/address.ts";

/** A reference, or the name of a sheet in quotes, which only looks like one where it is called 'B2'. */
const REFERENCE = /'(?:[^']|'')+'!|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.!])/g;

/** A formula without its texts in quotes, which may hold anything; names of sheets in quotes stay. */
export function withoutTexts(formula: string): string {
  return formula.replace(/"[^"]*"/g, '""');
}

/**
 * The formula with every reference told by its distance from the formula's own cell, as R1C1 does: two cells of a row
 * with "the same" formula have the same text. Fixed ($) parts keep their place.
 */
export function relativeFormula(formula: string, at: CellRef): string {
  return withoutTexts(formula)
    .replace(REFERENCE, (text, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
      const place = column === undefined ? null : parseA1(`${column}${row}`);
      if (!place) return text;
      const across = fixedColumn ? columnName(place.column) : `[${place.column - at.column}]`;
      return `R${fixedRow ? row : `[${place.row - at.row}]`}C${across}`;
    })
    .toUpperCase();
}

/** The formula with its references left open: what Excel leaves of it when cells are moved about. */
export function formulaSkeleton(formula: string): string {
  return formula
    .replace(REFERENCE, (text, _fixed, column?: string) => (column === undefined ? text : "#"))
    .toUpperCase();
}

const ONLY_SUM = /^=\s*SUM\(([^()]*)\)$/i;

/** What a formula that does nothing but add adds: "B2:B5" and "B7" of "=SUM(B2:B5,B7)". Null for any other formula. */
export function summedTexts(formula: string): string[] | null {
  const added = ONLY_SUM.exec(formula.trim())?.[1];
  return added === undefined ? null : added.split(/[,;]/).map((text) => text.trim());
}

/**
 * Whether a formula calculates with anything but what is typed into it: "=60+50" is a number that shows how it
 * came to be.
 */
export const usesOthers = (formula: string): boolean => /[\p{L}_]/u.test(withoutTexts(formula));
