import { itemsOf } from "../reconciliation/columns.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { Constraint } from "../constraints/constraint.ts";
import { type Figure, type Figures, unitsOf } from "./figures.ts";
import { ALL_BUT_ONE, grainOf } from "./grain.ts";
import { type Equation, FOLLOWER_PRICE, type Problem } from "./problem.ts";
import { residualsOf } from "./search.ts";
import { decimalsIn, likelihoodOf, type Room, roomOf, roundingChance } from "./rounding.ts";
import { slipBetween, SLIP_PRICES, UNEXPLAINED_PRICE, type Slip } from "./slip.ts";

/** The constraints of a case as a problem in whole numbers, and the way back. */
export interface Numbers extends Problem {
  readonly cells: readonly FoundCell[];
  readonly indexOf: ReadonlyMap<FoundCell, number>;
  readonly constraints: readonly Constraint[];
  readonly rooms: readonly Room[];
  readonly decimals: number;
  /** How often rounding would leave a case as exact as this one is. */
  readonly chance: number;
  /** How likely a single difference must be to be ordinary: of many sums some are far off in every case. */
  readonly ordinary: number;
}

const TWIN_PRICE = 1.2;
const ORDINARY_ROUNDING = 0.5;
const UNLIKELY_ROUNDING = 2;
/** Rounding that happens in fewer cases must be explained. */
const ORDINARY = 0.05;
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
  const above = [table.rows[at - 1], table.rows[at + 1]].map((other) => (other?.kind === "item" ? other.amounts[column] : undefined));
  return [...beside, ...above].filter((other) => other !== undefined);
}

/** The slip that would make `to` what is printed, its neighbours known. */
export function slipTo(printed: number | null, to: number, neighbours: readonly number[]): Slip | null {
  if (printed === null || (printed === 0 && to !== 0)) return "blank";
  const slip = to === 0 ? null : slipBetween(printed, to);
  return slip ?? (printed !== 0 && neighbours.includes(printed) ? "neighbour" : null);
}

/** What else speaks for or against a figure: its row, and the grain of its table. Together less than what makes certain. */
const UNLIKE_ITS_ROW = 0.6;
const LEAVES_ITS_ROW = 0.7;
const AGAINST_THE_GRAIN = 1.6;
/** Savings are negative and costs positive, along the whole row. */
const AGAINST_THE_SIGN = 1.2;
/** A blank that is not between two figures is more likely meant. */
const AT_THE_EDGE = 1;

interface Surroundings {
  readonly neighbours: readonly number[];
  /** The years beside it. */
  readonly beside: readonly number[];
  readonly grain: number;
  /** 1 or -1 where all other figures of the row, or of a blank row's table, have that sign. */
  readonly sign: number;
}

const signIn = (values: readonly number[]): number => {
  const signs = new Set(values.filter((value) => value !== 0).map(Math.sign));
  return signs.size === 1 ? [...signs][0]! : 0;
};

const isItemCell = ({ row, column }: Figure): boolean => row.kind === "item" && column < row.amounts.length;

function pricesFor(cells: readonly FoundCell[], values: readonly number[], figures: Figures, indexOf: ReadonlyMap<FoundCell, number>, decimals: number) {
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
    const sign = tableSigns.get(table) ?? signIn(table.rows.flatMap(({ kind, amounts }) => (kind === "item" ? amounts.map(valueOf) : [])));
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
      grain: figure ? grainIn(figure) : 1,
      sign: figure ? signAround(figure) : 0,
    };
  };
  return (index: number, to: number): number => {
    const cell = cells[index]!;
    const around = known.get(index) ?? surroundingsOf(index);
    known.set(index, around);
    const { neighbours, beside, grain, sign } = around;
    const printed = amountOf(cell) === null ? null : values[index]!;
    const slip = slipTo(printed, to, neighbours);
    const price = slip ? SLIP_PRICES[slip] : to === 0 ? TO_ZERO_PRICE : UNEXPLAINED_PRICE;
    const ofRow = (beside.includes(to) ? 0 : UNLIKE_ITS_ROW) + (printed !== null && beside.includes(printed) ? LEAVES_ITS_ROW : 0);
    const ofGrain = to % grain === 0 ? 0 : AGAINST_THE_GRAIN;
    const ofSign = sign === 0 || to === 0 || Math.sign(to) === sign ? 0 : AGAINST_THE_SIGN;
    const ofBlank = printed === null && beside.length < 2 && !beside.includes(to) ? AT_THE_EDGE : 0;
    return price + ofRow + ofGrain + ofSign + ofBlank + (cell.formula === null ? 0 : FORMULA_PRICE);
  };
}

function equationOf(constraint: Constraint, indexOf: ReadonlyMap<FoundCell, number>): Equation {
  const { kind, left, right, calculated } = constraint;
  const cells = [...left, ...right].map((cell) => indexOf.get(cell)!);
  const signs = [...left.map(() => 1 as const), ...right.map(() => -1 as const)];
  const isEvidence = kind === "twin";
  return {
    cells,
    signs,
    room: isEvidence ? Infinity : 0,
    pricePerBreach: isEvidence ? TWIN_PRICE : 0,
    follower: calculated ? indexOf.get(calculated)! : null,
  };
}

/** Where rounding may be at work, a promise within its room holds, at a price that tells how unlikely that is. */
function withRooms(
  equations: readonly Equation[],
  rooms: readonly Room[],
  residuals: readonly number[],
  ordinary: number,
): Equation[] {
  return equations.map((equation, id) => {
    const room = rooms[id]!;
    if (equation.room === Infinity || room.isRound || room.widest === 0) return equation;
    const isOrdinary = residuals[id] === 0 || likelihoodOf(residuals[id]!, room) >= ordinary;
    return { ...equation, room: room.widest, pricePerBreach: isOrdinary ? ORDINARY_ROUNDING : UNLIKELY_ROUNDING };
  });
}

/** Many constraints share what is rounded beside them. */
function roomsOf(constraints: readonly Constraint[], decimals: number): Room[] {
  const known = new Map<readonly FoundCell[], number>();
  return constraints.map((constraint) => {
    const beside = known.get(constraint.beside) ?? decimalsIn(constraint.beside);
    known.set(constraint.beside, beside);
    return roomOf(constraint, decimals, beside);
  });
}

/** What can be counted exactly. */
function isCounted({ left, right }: Constraint, decimals: number): boolean {
  return [...left, ...right].every((cell) => {
    const amount = amountOf(cell);
    return amount === null || unitsOf(amount, decimals) !== null;
  });
}

export function numbersOf(all: readonly Constraint[], figures: Figures, decimals: number): Numbers {
  const constraints = all.filter((constraint) => isCounted(constraint, decimals));
  const cells = [...new Set(constraints.flatMap(({ left, right }) => [...left, ...right]))];
  const indexOf = new Map(cells.map((cell, index) => [cell, index]));
  const values = cells.map((cell) => amountOf(cell)?.inUnits(decimals) ?? 0);
  const rooms = roomsOf(constraints, decimals);
  const exact = constraints.map((constraint) => equationOf(constraint, indexOf));
  const equationsOf: number[][] = cells.map(() => []);
  exact.forEach((equation, id) => equation.cells.forEach((cell) => equationsOf[cell]!.push(id)));
  const problem = {
    values,
    equations: exact,
    equationsOf,
    priceOf: pricesFor(cells, values, figures, indexOf, decimals),
    followingPriceOf: (index: number): number => (cells[index]!.formula === null ? FOLLOWER_PRICE : 0),
    partnersOf: (index: number): number[] => neighboursOf(cells[index]!, figures).flatMap((other) => indexOf.get(other) ?? []),
  };
  const residuals = residualsOf(problem);
  const chance = roundingChance(rooms, residuals);
  const ordinary = ORDINARY / Math.max(1, rooms.filter(({ widest }) => widest > 0).length);
  const equations = chance < 1 ? exact : withRooms(exact, rooms, residuals, ordinary);
  return { ...problem, equations, chance, ordinary, cells, indexOf, constraints, rooms, decimals };
}
