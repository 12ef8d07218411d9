import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { textAt, tidy } from "../cells/tidyText.ts";
import type { StatedYear } from "./yearText.ts";

const MONTH = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec";
const PART = new RegExp(
  String.raw`\b(?:[1-4]\.?\s*)?(?:kvartal|kvt)\b|\b[qk][1-4]\b|\bh[12]\b|halvår|halvdel|½|(?<!\p{L})(?:${MONTH})\p{L}*\.?(?!\p{L})`,
  "iu",
);
const YEAR = /(?<![\d.,/-])((?:19|20)\d{2})(?![\d/]|[.,]\d|-\d)/g;
const LONGEST = 40;

/** "4. kvt. 2026", "okt.-dec. 2026", "2. halvår 2026": the one year that the heading names a part of. */
function partIn(text: string): number | null {
  if (text.length > LONGEST || !PART.test(text)) return null;
  const [only, ...others] = [...text.matchAll(YEAR)];
  return only && others.length === 0 ? Number(only[1]) : null;
}

function partAt(sheet: SheetSnapshot, row: number, column: number): number | null {
  const { value } = cellAt(sheet, { row, column });
  return value.kind === "text" ? partIn(tidy(value.text)) : null;
}

export const isPartOfYear = (sheet: SheetSnapshot, row: number, column: number): boolean =>
  partAt(sheet, row, column) !== null;

const WORD_OF_PART = new RegExp(String.raw`^(?:[1-4]\.?\s*)?(?:${PART.source})(?:et)?[\s.]*$`, "iu");

/** "1. kvartal", "2. halvår", "Jan." below a year: a part of it. */
export const isPartWord = (word: string): boolean => word !== "" && word.length <= LONGEST && WORD_OF_PART.test(word);

const WHOLE =
  /^(?:i ?alt|total|sum|samlet|hele(?: året)?|året)\s+((?:19|20)\d{2})$|^((?:19|20)\d{2})[\s,:–-]+(?:i ?alt|total|sum|samlet|hele året|helår(?:et)?)$/iu;

/** "2026 i alt" right behind quarters of 2026 is that year. */
export function wholeOfParts(sheet: SheetSnapshot, row: number, column: number): StatedYear | null {
  const { value } = cellAt(sheet, { row, column });
  if (value.kind !== "text" || value.text.length > LONGEST || !/\d{4}/.test(value.text)) return null;
  const match = WHOLE.exec(tidy(value.text));
  const year = Number(match?.[1] ?? match?.[2] ?? 0);
  return year > 0 && partAt(sheet, row, column - 1) === year ? { year, goesOn: false } : null;
}

/** The parts of a year that stand before it. */
export const arePartsOf = (sheet: SheetSnapshot, row: number, columns: readonly number[], year: number): boolean =>
  columns.length > 0 && columns.every((column) => partAt(sheet, row, column) === year);

/** Quarters of one year beside whole years are what there is of it: "4. kvt. 2026 | 2027 | 2028". */
export function withParts(
  sheet: SheetSnapshot,
  row: number,
  stated: ReadonlyMap<number, StatedYear>,
): ReadonlyMap<number, StatedYear> {
  if (stated.size === 0) return stated;
  const columns = [...stated.keys()];
  const found = new Map(stated);
  for (const step of [-1, 1] as const) {
    const edge = step < 0 ? columns[0]! : columns.at(-1)!;
    const year = stated.get(edge)!.year + step;
    for (let next = edge + step; partAt(sheet, row, next) === year; next += step)
      found.set(next, { year, goesOn: false });
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** "1. kvt. 2026" is the 1. kvt. of its year. */
export const partName = (sheet: SheetSnapshot, row: number, column: number): string =>
  textAt(sheet, row, column)
    .replace(YEAR, "")
    .replace(/^[\s.,:;–-]+|[\s,:;–-]+$/g, "");

/** What such a column is called: "1. kvt.", "jan.-mar.". */
export const namesPart = (name: string): boolean => name.length <= LONGEST && PART.test(name);

const FEWEST_PARTS = 2;

/** The columns right before or behind a year that are parts of it; none where there is only one, which may be anything. */
export function partColumnsBeside(
  sheet: SheetSnapshot,
  row: number,
  { column, year }: { readonly column: number; readonly year: number },
): number[] {
  const found: number[] = [];
  for (const step of [-1, 1] as const)
    for (let next = column + step; partAt(sheet, row, next) === year; next += step) found.push(next);
  return found.length < FEWEST_PARTS ? [] : found.sort((one, other) => one - other);
}
