import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { type Changes, indicesOf, mendedBy, type SheetState, valueAt } from "../sheetState.ts";
import { againstItsKind, againstTheBlock, againstTheSize, againstTheUnit } from "../solve/likeness.ts";
import { ofTypedRow } from "../solve/typedOver.ts";
import { isOfSize, SLIP_PRICES, type Slip } from "../slip/slip.ts";
import { calculatedAt } from "./calculated.ts";
import { assumedWithTotals } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";
import { mayTurn } from "./turnedRows.ts";

/** A row mistyped by the same slip in every year is one mistake, not one a year. */
type Along = readonly [Slip, (value: number) => number];

const SLIPS: readonly Along[] = [
  ["sign", (value) => -value],
  ["tenth", (value) => value * 10],
  ["tenfold", (value) => value / 10],
  ["thousandth", (value) => value * 1000],
  ["thousandfold", (value) => value / 1000],
];

/** Hardly dearer than the slip in one cell. */
const ALONG = 0.6;
const FEWEST_CELLS = 2;
const FEWEST_MENDED = 2;
const MOST_ROWS = 80;

interface WrongRow {
  readonly table: FoundTable;
  readonly row: FoundRow;
  readonly cells: readonly number[];
}

/** Rows with a figure in broken promises of at least two years. */
export function doubtfulRows({ state, cells: inDoubt }: Doubt): WrongRow[] {
  const rows = state.tables.flatMap((table) =>
    amountRowsOf(table).flatMap((row) => {
      const cells = indicesOf(state, amountCellsOf(row));
      return cells.filter((cell) => inDoubt.has(cell)).length >= FEWEST_CELLS ? [{ table, row, cells }] : [];
    }),
  );
  return rows.slice(0, MOST_ROWS);
}

/** Kroner are typed among thousands; that every amount of a row was typed in millions is seldom the case. */
const IN_MILLIONS = 1.5;

/** What speaks against the mended row, by the size of its table and the sign of its block. */
function unlikeness(state: SheetState, { table, row, cells }: WrongRow, slip: Slip, mend: Along[1]): number {
  const valueOf = (cell: FoundCell): number => valueAt(state, cell);
  const mended = cells.map((cell) => mend(state.values[cell]!));
  const largest = Math.max(...mended.map(Math.abs));
  const sum = mended.reduce((all, value) => all + value, 0);
  if (isOfSize(slip)) {
    const printed = cells.map((cell) => state.values[cell]!);
    const ofUnit = againstTheUnit(table, printed, mended, 10 ** state.numbers.decimals);
    return againstTheSize(table, row, largest, valueOf) + ofUnit + (slip === "thousandth" ? IN_MILLIONS : 0);
  }
  return slip === "sign" ? againstTheBlock(table, row, sum) + againstItsKind(row, sum) : 0;
}

function isWhole(changes: Changes): boolean {
  return [...changes.values()].every(Number.isInteger);
}

/** The figures of the row; and without an "I alt" that was written right, and does not add them up. */
function filledIn(state: SheetState, row: FoundRow, cells: readonly number[]): number[][] {
  const filled = cells.filter((cell) => state.values[cell] !== 0);
  const total = row.rowTotal ? calculatedAt(state, row.rowTotal) : null;
  const ofYears = total && total.off !== 0 ? filled.filter((cell) => cell !== total.index) : filled;
  return [filled, ...(ofYears.length < filled.length ? [ofYears] : [])].filter(({ length }) => length >= FEWEST_CELLS);
}

/** Each makes the promises anew. */
const MOST_TURNED = 8;

export function rowHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  const found: FiguresAssumed[] = [];
  let turned = 0;
  for (const { table, row, cells } of doubtfulRows(doubt)) {
    const ofTyping = ofTypedRow(table, row);
    for (const filled of filledIn(state, row, cells)) {
      for (const [slip, mend] of SLIPS) {
        const plain = new Map(filled.map((cell) => [cell, mend(state.values[cell]!)]));
        if (!isWhole(plain)) continue;
        const unlike = unlikeness(state, { table, row, cells: filled }, slip, mend) + ofTyping;
        const price = SLIP_PRICES[slip] + ALONG + unlike;
        for (const one of assumedWithTotals(state, { slip, table, row }, plain, price)) {
          const turns = slip === "sign" && mayTurn(table, row) && turned++ < MOST_TURNED;
          if (turns || mendedBy(state, one.changes) >= FEWEST_MENDED) found.push(one);
        }
      }
    }
  }
  return found;
}
