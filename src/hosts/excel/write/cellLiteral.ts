import type { CellContent } from "../../../domain/workbook/edit.ts";
import type { PlannedContent } from "../../../domain/workbook/plan.ts";
import { NotANumber } from "../failures.ts";

/** What Range.formulas takes for a cell; null leaves the cell as it is. */
export type CellLiteral = string | number | boolean | null;

/** Words Excel would turn into a truth value, and months that open a date ("maj 25"). */
const BOOLEAN = /^(true|false|sand|falsk)$/i;
const MONTH = /^(jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[\s./-]*\d/iu;
const STARTS_WITH_LETTER = /^\p{L}/u;

/** Excel reads "=a", "-5", "35.10" and "maj 25" as formula, number and date: an apostrophe keeps them text. */
function textLiteral(text: string): string {
  if (text === "") return "";
  const isSafe = STARTS_WITH_LETTER.test(text) && !BOOLEAN.test(text.trim()) && !MONTH.test(text);
  return isSafe ? text : `'${text}`;
}

/** The library sends NaN and Infinity as null, which leaves the old figure: such a number is never written. */
export function finite(value: number, at: string): number {
  if (!Number.isFinite(value)) throw new NotANumber(at);
  return value;
}

/** For a cell that is changed: blank empties it; a cell of text format takes any text as it is. `at` is its address. */
export function contentLiteral(content: CellContent, numberFormat: string, at: string): string | number | boolean {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return numberFormat === "@" ? content.text : textLiteral(content.text);
    case "number":
      return finite(content.value, at);
    case "boolean":
      return content.value;
    case "error":
      return content.code;
    case "formula":
      return content.formula;
  }
}

export function cellLiteral(content: PlannedContent, at: string): CellLiteral {
  switch (content.kind) {
    case "text":
      return textLiteral(content.text);
    case "number":
      return finite(content.value, at);
    case "formula":
      return content.formula;
    case "empty":
      return null;
  }
}
