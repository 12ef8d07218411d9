import { itemsOf } from "../../reconciliation/columns.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../../recognition/foundTable.ts";
import type { Figure, Figures } from "../placedFigures.ts";
import { ALL_BUT_ONE, grainOf } from "./grain.ts";
import { againstTheSize, againstTheUnit } from "./likeness.ts";
import { ofTypedFigure } from "./typedOver.ts";
import { CHEAPEST, isOfSize, slipBetween, SLIP_PRICES, UNEXPLAINED_PRICE, type Slip } from "../slip/slip.ts";

/** A formula calculates right more often than a person types right. */
const FORMULA_PRICE = 2;
/** A figure where none should be. */
const TO_ZERO_PRICE = 4.8;

/** The neighbours in the row and in the column: what a slip of the eye copies, or exchanges. */
export function neighboursOf(cell: FoundCell, figures: Figures): FoundCell[] {
  const figure = figures.get(cell);
  if (!figure) return [];
  const { row, column, table } = figure;
  const at = table.rows.indexOf(row);
  const beside = [row.amounts[column - 1], row.amounts[column + 1]];
  const above = [table.rows[at - 1], table.rows[at + 1]].map((other) =>
    other?.kind === "item" ? other.amounts[column] : undefined,
  );
  return [...beside, ...above].filter((other) => other !== undefined);
}

/** The slip that would make `to` what is printed, its neighbours known. */
export function slipTo(printed: number | null, to: number, neighbours: readonly number[]): Slip | null {
  if (printed === null || (printed === 0 && to !== 0)) return "blank";
  const slip = to === 0 ? null : slipBetween(printed, to);
  return slip ?? (printed !== 0 && neighbours.includes(printed) ? "neighbour" : null);
}

/**
 * What else speaks for or against a figure: its row, and the grain of its table. Together less than what makes
 * certain.
 */
const UNLIKE_ITS_ROW = 0.6;
const LEAVES_ITS_ROW = 0.7;
/** The same in the two years next to it: a row that goes on and on is seldom wrong in the middle of it. */
const LEAVES_A_STEADY_ROW = 1;
/** What is odd already may be so, and stay so: 55 among whole hundreds is as likely 50. */
const AGAINST_THE_GRAIN = 1.6;
/** Savings are negative and costs positive, along the whole row. */
const AGAINST_THE_SIGN = 1.2;
/** A blank that is not between two figures is more likely meant. */
const AT_THE_EDGE = 1;

interface Surroundings {
  readonly neighbours: readonly number[];
  /** The years beside it. */
  readonly beside: readonly number[];
  /** What the two nearest years both hold; null where they differ, or are not two. */
  readonly steady: number | null;
  readonly grain: number;
  /** 1 or -1 where all other figures of the row, or of a blank row's table, have that sign. */
  readonly sign: number;
  readonly ofTyping: number;
}

const signIn = (values: readonly number[]): number => {
  const signs = new Set(values.filter((value) => value !== 0).map(Math.sign));
  return signs.size === 1 ? [...signs][0]! : 0;
};

/**
 * The two years next to it: one on either side, or the last two at the end of the row. The first year has none: what is
 * phased in begins with another amount than it goes on with.
 */
function nearestTwo({ row: { amounts }, column }: Figure): FoundCell[] {
  const last = amounts.length - 1;
  if (column === 0 || column > last) return [];
  const columns = column === last ? [last - 2, last - 1] : [column - 1, column + 1];
  return columns.flatMap((near) => amounts[near] ?? []);
}

const steadyIn = ([one, other]: readonly number[]): number | null =>
  one !== undefined && one === other && one !== 0 ? one : null;

const isItemCell = ({ row, column }: Figure): boolean => row.kind === "item" && column < row.amounts.length;

/**
 * What it costs to say that a cell should hold another value, by what is known of slips and of what stands
 * around it.
 */
export function pricesFor(
  cells: readonly FoundCell[],
  values: readonly number[],
  figures: Figures,
  indexOf: ReadonlyMap<FoundCell, number>,
  decimals: number,
): (index: number, to: number) => number {
  const known = new Map<number, Surroundings>();
  const valueOf = (cell: FoundCell): number => values[indexOf.get(cell) ?? -1] ?? 0;
  const grains = new Map<string, number>();
  const grainIn = ({ table, ...figure }: Figure): number => {
    const isItem = isItemCell({ table, ...figure });
    const key = `${table.sheet} ${table.range.top} ${table.range.left} ${isItem}`;
    const values = (): number[] => itemsOf(table).flatMap(({ amounts }) => amounts.map(valueOf));
    const grain = grains.get(key) ?? grainOf(values(), 10 ** decimals, isItem ? undefined : ALL_BUT_ONE);
    grains.set(key, grain);
    return grain;
  };
  const tableSigns = new Map<FoundTable, number>();
  const signOfTable = (table: FoundTable): number => {
    const sign =
      tableSigns.get(table) ??
      signIn(table.rows.flatMap(({ kind, amounts }) => (kind === "item" ? amounts.map(valueOf) : [])));
    tableSigns.set(table, sign);
    return sign;
  };
  const signAround = ({ cell, row, table }: Figure): number => {
    const others = row.amounts.filter((other) => other !== cell).map(valueOf);
    return others.every((value) => value === 0) ? signOfTable(table) : signIn(others);
  };
  const surroundingsOf = (index: number): Surroundings => {
    const cell = cells[index]!;
    const figure = figures.get(cell);
    const beside = figure ? [figure.row.amounts[figure.column - 1], figure.row.amounts[figure.column + 1]] : [];
    return {
      neighbours: neighboursOf(cell, figures).map(valueOf),
      beside: beside.flatMap((other) => (other && valueOf(other) !== 0 ? valueOf(other) : [])),
      steady: figure ? steadyIn(nearestTwo(figure).map(valueOf)) : null,
      grain: figure ? grainIn(figure) : 1,
      sign: figure ? signAround(figure) : 0,
      ofTyping: figure ? ofTypedFigure(figure.table, figure.row, figure.column) : 0,
    };
  };
  return (index: number, to: number): number => {
    const cell = cells[index]!;
    const around = known.get(index) ?? surroundingsOf(index);
    known.set(index, around);
    const { neighbours, beside, steady, grain, sign, ofTyping } = around;
    const printed = amountOf(cell) === null ? null : values[index]!;
    const slip = slipTo(printed, to, neighbours);
    const price = slip ? SLIP_PRICES[slip] : to === 0 ? TO_ZERO_PRICE : UNEXPLAINED_PRICE;
    const isLeaving = printed !== null && beside.includes(printed);
    const ofLeaving = printed !== null && printed === steady ? LEAVES_A_STEADY_ROW : isLeaving ? LEAVES_ITS_ROW : 0;
    const ofRow = (beside.includes(to) ? 0 : UNLIKE_ITS_ROW) + ofLeaving;
    const wasOdd = printed !== null && printed % grain !== 0;
    const ofGrain = to % grain === 0 || wasOdd ? 0 : AGAINST_THE_GRAIN;
    const ofSign = sign === 0 || to === 0 || Math.sign(to) === sign ? 0 : AGAINST_THE_SIGN;
    const figure = figures.get(cell);
    const ofSize =
      isOfSize(slip) && figure
        ? againstTheSize(figure.table, figure.row, to, valueOf) +
          againstTheUnit(figure.table, [values[index]!], [to], 10 ** decimals)
        : 0;
    const ofBlank = printed === null && beside.length < 2 && !beside.includes(to) ? AT_THE_EDGE : 0;
    const ofCell = cell.formula === null ? ofTyping : FORMULA_PRICE;
    return Math.max(CHEAPEST, price + ofRow + ofGrain + ofSign + ofSize + ofBlank + ofCell);
  };
}
