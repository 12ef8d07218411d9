import { parseRangeA1 } from "../../../domain/workbook/address.ts";
import type { PlannedList } from "../../../domain/workbook/plan.ts";

/** A drop-down list whose choices stand in the validation itself: `"a,b"`. Null for choices that stand in cells. */
export function dropDownLists(sqref: string, formula: string): PlannedList[] {
  const literal = /^"(.*)"$/s.exec(formula.trim())?.[1];
  if (literal === undefined) return [];
  const choices = literal.replaceAll('""', '"').split(",").map((choice) => choice.trim());
  const ranges = sqref.split(/\s+/).map(parseRangeA1);
  return ranges.flatMap((range) => (range ? [{ range, choices }] : []));
}
