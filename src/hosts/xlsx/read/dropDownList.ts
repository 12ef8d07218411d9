import { parseRangeA1, type CellRange } from "../../../domain/workbook/address.ts";
import type { PlannedList } from "../../../domain/workbook/plan.ts";
import { LONGEST_LIST } from "../sheetSize.ts";
import { unescapeXstring } from "../xstring.ts";

/** A drop-down list as the file tells it: with its choices, or with the cells of its own sheet that hold them. */
export interface ListInFile {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
}

/** More cells than a person would choose from. */
const MOST_CHOICES = 1_000;

function choicesIn(range: CellRange, textAt: (row: number, column: number) => string | null): string[] {
  const { top, left, bottom, right } = range;
  if ((bottom - top + 1) * (right - left + 1) > MOST_CHOICES) return [];
  const choices: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const text = textAt(row, column);
      if (text !== null) choices.push(text);
    }
  }
  return choices;
}

/**
 * Lists whose choices come from another sheet, a name or a calculation are left out, and those longer than
 * Excel takes.
 */
export function dropDownLists(
  { ranges, formula }: ListInFile,
  textAt: (row: number, column: number) => string | null,
): PlannedList[] {
  const plain = unescapeXstring(formula.trim());
  const literal = /^"(.*)"$/s.exec(plain)?.[1];
  if (literal !== undefined) {
    if (literal.length > LONGEST_LIST) return [];
    const choices = literal
      .replaceAll('""', '"')
      .split(",")
      .map((choice) => choice.trim());
    return ranges.map((range) => ({ range, choices }));
  }
  const choicesAt = parseRangeA1(plain);
  return choicesAt ? ranges.map((range) => ({ range, choices: choicesIn(choicesAt, textAt), choicesAt })) : [];
}
