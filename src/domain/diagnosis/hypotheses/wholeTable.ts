import type { FoundTable, TableRole } from "../../recognition/foundTable.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { isLeading, leadingTable } from "../../reconciliation/caseTables.ts";
import { type Changes, indicesOf, mendedBy, type SheetState } from "../sheetState.ts";
import { againstItsKind, againstTheBlock, againstTheUnit } from "../solve/likeness.ts";
import { isOfSize, SLIP_PRICES, type Slip } from "../slip/slip.ts";
import { type ComparedSums, comparedSums } from "./comparedSums.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

/** A table written in kroner under "1.000 kr.", or with all signs turned, is one mistake. */
interface Throughout {
  readonly slip: Slip;
  readonly mend: (value: number) => number;
  /** Dearer than a row: a whole table is seldom wrong, and hardly ever a thousand times too small. */
  readonly extra: number;
  /** The slip that the other tables have made where this one is right. */
  readonly turned: Slip;
}

const SLIPS: readonly Throughout[] = [
  { slip: "thousandfold", mend: (value) => value / 1000, extra: 1.4, turned: "thousandth" },
  { slip: "thousandth", mend: (value) => value * 1000, extra: 3, turned: "thousandfold" },
  { slip: "sign", mend: (value) => -value, extra: 1.4, turned: "sign" },
];

/** Whoever writes one table in kroner writes the next one so as well. */
const SECOND_TABLE = 0.6;

/** A proposal saves: what is left of it without a saving is hardly what was meant. */
const WITHOUT_SAVING = 1.5;
const OF_SAVINGS: readonly TableRole[] = ["permanentChanges", "netEffect", "grossSaving"];

const sumOf = (cells: readonly number[], changes: Changes): number =>
  cells.reduce((sum, cell) => sum + (changes.get(cell) ?? 0), 0);

/** What speaks against the table as it would be: its unit, or the sign of what it is about. */
function unlikeness(state: SheetState, table: FoundTable, changes: Changes, slip: Slip): number {
  const items = itemsOf(table);
  const cells = indicesOf(
    state,
    items.flatMap(({ amounts }) => amounts),
  );
  const to = cells.map((cell) => changes.get(cell) ?? state.values[cell]!);
  if (isOfSize(slip)) {
    const from = cells.map((cell) => state.values[cell]!);
    return againstTheUnit(table, from, to, 10 ** state.numbers.decimals);
  }
  const sum = to.reduce((all, value) => all + value, 0);
  if (OF_SAVINGS.includes(table.role)) return sum > 0 ? WITHOUT_SAVING : 0;
  const ofKinds = items.map((row) => againstItsKind(row, sumOf(indicesOf(state, row.amounts), changes)));
  const ofBlock = isLeading(table) || !items[0] ? 0 : againstTheBlock(table, items[0], sum);
  return Math.max(ofBlock, ...ofKinds);
}

const FEWEST_ROWS = 2;
const FEWEST_MENDED = 2;
const MOST_ROWS = 200;

/** The table with every amount mended; null where it is too small, or too large, to be one mistake. */
function mendedThroughout(state: SheetState, table: FoundTable, { mend }: Throughout): Changes | null {
  const rows = amountRowsOf(table);
  if (rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return null;
  const cells = indicesOf(state, rows.flatMap(amountCellsOf)).filter((cell) => state.values[cell] !== 0);
  const changes = new Map(cells.map((cell) => [cell, mend(state.values[cell]!)]));
  return [...changes.values()].every(Number.isInteger) ? changes : null;
}

function assumed(state: SheetState, tables: readonly FoundTable[], own: Throughout): FiguresAssumed[] {
  const all = tables.map((table) => mendedThroughout(state, table, own));
  const changes = new Map(all.flatMap((one) => [...(one ?? [])]));
  const [table] = tables;
  const row = table && amountRowsOf(table)[0];
  if (!table || !row || all.includes(null) || mendedBy(state, changes) < FEWEST_MENDED) return [];
  const { slip, extra } = own;
  const against = tables.reduce((sum, other) => sum + unlikeness(state, other, changes, slip), 0);
  const price = SLIP_PRICES[slip] + extra + SECOND_TABLE * (tables.length - 1) + against;
  const followers = new Set([...changes.keys()].filter((cell) => state.numbers.cells[cell]!.formula !== null));
  return [{ kind: "figures", slip, table, row, repeats: null, changes, followers, price }];
}

/** What it holds is what its source gives, once its amounts are mended so. */
function fits({ left, right }: ComparedSums, mend: (value: number) => number): boolean {
  const told = [...left].filter(([year, sum]) => sum !== 0 || right.get(year) !== 0);
  return told.length > 0 && told.every(([year, sum]) => mend(sum) === right.get(year));
}

/**
 * Several tables with the same slip: those that differ from Tabel 1 by it; or Tabel 1 and those that do not, where
 * these are no more than the others.
 */
function together(state: SheetState, compared: ReadonlyMap<FoundTable, ComparedSums>): FiguresAssumed[] {
  const leading = leadingTable(state.tables);
  const that = (mend: (value: number) => number): FoundTable[] =>
    [...compared].flatMap(([table, sums]) => (fits(sums, mend) ? [table] : []));
  const alike = that((value) => value);
  return SLIPS.flatMap((own): FiguresAssumed[] => {
    const differing = that(own.mend);
    if (!leading || differing.length === 0) return [];
    const turned = SLIPS.find(({ slip }) => slip === own.turned)!;
    return [
      ...(differing.length > 1 ? assumed(state, differing, own) : []),
      ...(alike.length > 0 && alike.length <= differing.length ? assumed(state, [leading, ...alike], turned) : []),
    ];
  });
}

export function wholeTableHypotheses({ state, broken }: Doubt): FiguresAssumed[] {
  const doubtful = new Set(broken.map((id) => state.numbers.constraints[id]!.table));
  const singles = state.tables
    .filter((table) => isLeading(table) || doubtful.has(table))
    .flatMap((table) => SLIPS.flatMap((own) => assumed(state, [table], own)));
  return [...singles, ...together(state, comparedSums(state))];
}
