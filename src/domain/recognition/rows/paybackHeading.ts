import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { isPaybackLabel } from "../cells/words.ts";
import { statedYears } from "../cells/paybackText.ts";
import { isBlankAt, wordsAt } from "../cells/tidyText.ts";
import type { Band } from "../headings/tableColumns.ts";
import { firstText } from "../sheet/sheetOutline.ts";
import { rowAfter } from "./gaps.ts";
import type { LabelledRow } from "./wrappedLabels.ts";

const OF_ECONOMY = /^(?:alene )?\p{L}*(?:serviceeffektivisering|service|totaløkonomi|total|samlet økonomi)/iu;
const LONGEST = 60;
const SHORTEST = "tilbagebetalingstid".length;

/** "Baseret på serviceeffektivisering", "På baggrund af totaløkonomi", "Service". */
function saysBasis(label: string): boolean {
  if (label.length > LONGEST) return false;
  const words = label.replace(/^[^\p{L}]+/u, "");
  const behind = words.replace(/^(?:(?:baseret|beregnet) på|på (?:baggrund|grundlag|basis) af|ud fra)\s+/iu, "");
  return OF_ECONOMY.test(behind);
}

/** The first cell right of the label that says anything. */
function saidBeside(sheet: SheetSnapshot, row: number, { left, right }: Band): string {
  for (let column = left; column <= right; column += 1)
    if (!isBlankAt(sheet, row, column)) return wordsAt(sheet, row, column);
  return "";
}

const statesYears = (sheet: SheetSnapshot, row: number, band: Band): boolean =>
  statedYears(saidBeside(sheet, row, band)) !== null;

/** "Tilbagebetalingstid | Antal år" above "Baseret på serviceeffektivisering | 3": what stands below is that of the heading. */
export function withPaybackHeading(
  sheet: SheetSnapshot,
  rows: readonly LabelledRow[],
  right: number,
): readonly LabelledRow[] {
  const heading = rows.findIndex(({ label: { text } }) => text.length >= SHORTEST && isPaybackLabel(text));
  if (heading < 0 || heading === rows.length - 1) return rows;
  const below = rows.slice(heading + 1);
  const end = below.findIndex(({ label: { text } }) => !saysBasis(text));
  const own = end < 0 ? below : below.slice(0, end);
  const first = rows[heading];
  if (!first || own.length === 0 || statesYears(sheet, first.row, { left: first.label.at.column + 1, right }))
    return rows;
  const named = own.map((row) => ({
    ...row,
    label: { ...row.label, text: `Tilbagebetalingstid, ${row.label.text.toLowerCase()}` },
  }));
  return [...rows.slice(0, heading), { ...first, goesOn: true }, ...named, ...rows.slice(heading + 1 + named.length)];
}

/** Below the total and blank rows the payback is stated, in a small table of its own; null where it is not. */
export function paybackBehind(sheet: SheetSnapshot, band: Band, blank: number, end: number): number | null {
  const next = rowAfter(sheet, band, blank, end);
  const label = next === null ? null : firstText(sheet, next, band);
  if (next === null || !label || label.text.length > LONGEST + LONGEST || !isPaybackLabel(label.text)) return null;
  const states = (row: number): boolean => statesYears(sheet, row, { left: label.at.column + 1, right: band.right });
  const below = firstText(sheet, next + 1, band)?.text ?? "";
  return statedYears(label.text) !== null || states(next) || (saysBasis(below) && states(next + 1)) ? next : null;
}
