import type { FoundTable, TableRole } from "../../recognition/foundTable.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { type Changes, indicesOf, mendedBy, type SheetState } from "../sheetState.ts";
import { SLIP_PRICES, type Slip } from "../slip/slip.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

/** A table written in kroner under "1.000 kr.", or with all signs turned, is one mistake. */
interface Throughout {
  readonly slip: Slip;
  readonly mend: (value: number) => number;
  /** Dearer than a row: a whole table is seldom wrong, and hardly ever a thousand times too small. */
  readonly extra: number;
}

const SLIPS: readonly Throughout[] = [
  { slip: "thousandfold", mend: (value) => value / 1000, extra: 1.4 },
  { slip: "thousandth", mend: (value) => value * 1000, extra: 3 },
  { slip: "sign", mend: (value) => -value, extra: 1.4 },
];

/** A proposal saves: what is left of it without a saving is hardly what was meant. */
const WITHOUT_SAVING = 1.5;
const OF_SAVINGS: readonly TableRole[] = ["permanentChanges", "netEffect", "grossSaving"];

function againstNoSaving(state: SheetState, table: FoundTable, changes: Changes): number {
  const cells = itemsOf(table).flatMap(({ amounts }) => indicesOf(state, amounts));
  const sum = cells.reduce((all, cell) => all + (changes.get(cell) ?? 0), 0);
  return OF_SAVINGS.includes(table.role) && sum > 0 ? WITHOUT_SAVING : 0;
}

const FEWEST_ROWS = 2;
const FEWEST_MENDED = 2;
const MOST_ROWS = 200;

function slipsOf(state: SheetState, table: FoundTable): FiguresAssumed[] {
  const rows = amountRowsOf(table).filter(({ amounts }) => amounts.every(({ formula }) => formula === null));
  const [row] = rows;
  if (!row || rows.length < FEWEST_ROWS || rows.length > MOST_ROWS) return [];
  const cells = indicesOf(state, rows.flatMap(amountCellsOf)).filter((cell) => state.values[cell] !== 0);
  return SLIPS.flatMap(({ slip, mend, extra }): FiguresAssumed[] => {
    const changes = new Map(cells.map((cell) => [cell, mend(state.values[cell]!)]));
    if (![...changes.values()].every(Number.isInteger) || mendedBy(state, changes) < FEWEST_MENDED) return [];
    const price = SLIP_PRICES[slip] + extra + (slip === "sign" ? againstNoSaving(state, table, changes) : 0);
    return [{ kind: "figures", slip, table, row, repeats: null, changes, followers: new Set(), price }];
  });
}

export function wholeTableHypotheses({ state, broken }: Doubt): FiguresAssumed[] {
  const doubtful = new Set(broken.map((id) => state.numbers.constraints[id]!.table));
  return state.tables
    .filter((table) => isLeading(table) || doubtful.has(table))
    .flatMap((table) => slipsOf(state, table));
}
