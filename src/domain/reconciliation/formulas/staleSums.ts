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

function withDependents(sums: ReadonlyMap<FoundCell, Amount>, found: readonly OnSheet[]): Set<FoundCell> {
  const cells = new Set(sums.keys());
  const waiting = found.filter(({ cell }) => cells.has(cell));
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    const { cell, sheet } = from;
    const next = found.filter(
      (one) =>
        !cells.has(one.cell) &&
        one.sheet === sheet &&
        referredBy(one.cell, sheet).some((range) => isIn(cell.at, range)),
    );
    next.forEach((one) => cells.add(one.cell));
    waiting.push(...next);
  }
  return cells;
}

/** The formulas of the tables that have not been calculated since what they add was changed. */
export function staleFormulas(tables: readonly FoundTable[], sheets: readonly SheetSnapshot[]): StaleFormulas {
  const snapshots = new Map(sheets.map((sheet) => [sheet.name, sheet]));
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
