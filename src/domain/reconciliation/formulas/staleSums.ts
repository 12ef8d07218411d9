import { Amount } from "../../money/amount.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import { type CellRange, type CellRef, parseRangeA1 } from "../../workbook/address.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import { referredBy } from "./formulaReferences.ts";
import { summedTexts } from "./formulaText.ts";

/** A table's sums are short; longer ones are left to Excel, so that a check takes no longer than the sheet is large. */
const MOST_CELLS = 200;
/** Excel's own sums can be off in the last of 15 digits. */
const TOLERANCE = Amount.fromDecimalText("0.005");

const sizeOf = ({ top, left, bottom, right }: CellRange): number => (bottom - top + 1) * (right - left + 1);

/** The ranges of a formula that does nothing but add cells of its own sheet; null for any other formula. */
function addedRanges(cell: FoundCell, sheet: string): readonly CellRange[] | null {
  const texts = summedTexts(cell.formula ?? "");
  if (!texts?.every((text) => parseRangeA1(text) !== null)) return null;
  const ranges = referredBy(cell, sheet);
  return ranges.reduce((size, range) => size + sizeOf(range), 0) <= MOST_CELLS ? ranges : null;
}

function sumOf(sheet: SheetSnapshot, { top, left, bottom, right }: CellRange): Amount | null {
  const amounts: Amount[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const { value } = cellAt(sheet, { row, column });
      if (value.kind === "error") return null;
      if (value.kind === "number") amounts.push(Amount.fromNumber(value.value));
    }
  }
  return Amount.sum(amounts);
}

/** What the sum would give now; null where it shows that, or cannot be told. */
function newValue(sheet: SheetSnapshot, cell: FoundCell): Amount | null {
  if (cell.formula === null || cell.value.kind !== "number") return null;
  const shown = cell.value.amount;
  const ranges = addedRanges(cell, sheet.name);
  const sums = ranges?.map((range) => sumOf(sheet, range));
  if (!sums || sums.includes(null)) return null;
  const sum = Amount.sum(sums);
  return sum.minus(shown).abs().compareTo(TOLERANCE) > 0 ? sum : null;
}

/** Formulas that show what they gave some time ago. */
export interface StaleFormulas {
  /** Sums that would give something else now, and what. */
  readonly sums: ReadonlyMap<FoundCell, Amount>;
  /** These, and whatever is calculated from them. */
  readonly cells: ReadonlySet<FoundCell>;
}

export const NOTHING_STALE: StaleFormulas = { sums: new Map(), cells: new Set() };

const isIn = ({ row, column }: CellRef, { top, left, bottom, right }: CellRange): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

interface OnSheet {
  readonly cell: FoundCell;
  readonly sheet: string;
}

const placeKey = (sheet: string, { row, column }: CellRef): string => `${sheet}!${row} ${column}`;

function placesIn({ top, left, bottom, right }: CellRange): CellRef[] {
  const width = right - left + 1;
  return Array.from({ length: (bottom - top + 1) * width }, (_, index) => ({
    row: top + Math.floor(index / width),
    column: left + (index % width),
  }));
}

/** Of each place, the formulas that refer to it: a short range is gone through, of a long one the formulas in it. */
function dependentsOf(found: readonly OnSheet[]): Map<string, OnSheet[]> {
  const dependents = new Map<string, OnSheet[]>(found.map(({ cell, sheet }) => [placeKey(sheet, cell.at), []]));
  for (const one of found) {
    for (const range of referredBy(one.cell, one.sheet)) {
      const places =
        sizeOf(range) <= MOST_CELLS
          ? placesIn(range)
          : found.flatMap(({ cell, sheet }) => (sheet === one.sheet && isIn(cell.at, range) ? [cell.at] : []));
      for (const place of places) dependents.get(placeKey(one.sheet, place))?.push(one);
    }
  }
  return dependents;
}

function withDependents(sums: ReadonlyMap<FoundCell, Amount>, found: readonly OnSheet[]): Set<FoundCell> {
  const dependents = dependentsOf(found);
  const stale = new Set(found.filter(({ cell }) => sums.has(cell)));
  // What is added on the way is looked at in its turn.
  for (const { cell, sheet } of stale) dependents.get(placeKey(sheet, cell.at))!.forEach((next) => stale.add(next));
  return new Set([...stale].map(({ cell }) => cell));
}

/** The formulas of the tables that have not been calculated since what they add was changed. `snapshots`: by name. */
export function staleFormulas(
  tables: readonly FoundTable[],
  snapshots: ReadonlyMap<string, SheetSnapshot>,
): StaleFormulas {
  const found = tables.flatMap(({ sheet, rows }) =>
    rows.flatMap(({ amounts }) => amounts.filter(({ formula }) => formula !== null).map((cell) => ({ cell, sheet }))),
  );
  const sums = new Map<FoundCell, Amount>();
  for (const { cell, sheet } of found) {
    const snapshot = snapshots.get(sheet);
    const now = snapshot ? newValue(snapshot, cell) : null;
    if (now) sums.set(cell, now);
  }
  return sums.size === 0 ? NOTHING_STALE : { sums, cells: withDependents(sums, found) };
}
