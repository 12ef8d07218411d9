import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Constraint } from "../../constraints/constraint.ts";
import { type Figures, unitsOf } from "../placedFigures.ts";
import { neighboursOf, pricesFor } from "./prices.ts";
import { type Equation, FOLLOWER_PRICE, type Problem } from "./problem.ts";
import { residualsOf } from "./cheapestSearch.ts";
import { decimalsIn, likelihoodOf, type Room, roomOf, roundingChance } from "../rounding.ts";

/** The constraints of a case as a problem in whole numbers, and the way back. */
export interface Numbers extends Problem {
  readonly cells: readonly FoundCell[];
  readonly indexOf: ReadonlyMap<FoundCell, number>;
  readonly constraints: readonly Constraint[];
  readonly rooms: readonly Room[];
  /** How far each promise is from holding, as the figures stand. */
  readonly residuals: readonly number[];
  readonly decimals: number;
  /** How often rounding would leave a case as exact as this one is. */
  readonly chance: number;
  /** How likely a single difference must be to be ordinary: of many sums some are far off in every case. */
  readonly ordinary: number;
}

const TWIN_PRICE = 1.2;
/** A committee's row that is nearly a line of Tabel 1 is that line and another one nearly as often. */
const GUESSED_TWIN_PRICE = 0.5;
const ORDINARY_ROUNDING = 0.5;
const UNLIKELY_ROUNDING = 2;
/** Rounding that happens in fewer cases must be explained. */
const ORDINARY = 0.05;
function equationOf(constraint: Constraint, indexOf: ReadonlyMap<FoundCell, number>): Equation {
  const { kind, left, right, calculated, isGuess } = constraint;
  const cells = [...left, ...right].map((cell) => indexOf.get(cell)!);
  const signs = [...left.map(() => 1 as const), ...right.map(() => -1 as const)];
  const isEvidence = kind === "twin";
  return {
    cells,
    signs,
    room: isEvidence ? Infinity : 0,
    pricePerBreach: !isEvidence ? 0 : isGuess ? GUESSED_TWIN_PRICE : TWIN_PRICE,
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

/** Where every promise holds to the last digit, nobody asks how far it may be off. */
const EXACT: Room = { widest: 0, unit: 1, spread: 0, isRound: false, chance: 1 };

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
  const isExact = (cell: FoundCell): boolean => {
    const amount = amountOf(cell);
    return amount === null || unitsOf(amount, decimals) !== null;
  };
  return left.every(isExact) && right.every(isExact);
}

export function numbersOf(all: readonly Constraint[], figures: Figures, decimals: number): Numbers {
  const constraints = all.filter((constraint) => isCounted(constraint, decimals));
  const indexOf = new Map<FoundCell, number>();
  const know = (cell: FoundCell): unknown => indexOf.has(cell) || indexOf.set(cell, indexOf.size);
  for (const { left, right } of constraints) {
    left.forEach(know);
    right.forEach(know);
  }
  const cells = [...indexOf.keys()];
  const values = cells.map((cell) => amountOf(cell)?.inUnits(decimals) ?? 0);
  const exact = constraints.map((constraint) => equationOf(constraint, indexOf));
  const equationsOf: number[][] = cells.map(() => []);
  const signsOf: (1 | -1)[][] = cells.map(() => []);
  exact.forEach((equation, id) =>
    equation.cells.forEach((cell, at) => {
      equationsOf[cell]!.push(id);
      signsOf[cell]!.push(equation.signs[at]!);
    }),
  );
  const partners = new Map<number, readonly number[]>();
  const partnersOf = (index: number): readonly number[] => {
    const known =
      partners.get(index) ?? neighboursOf(cells[index]!, figures).flatMap((other) => indexOf.get(other) ?? []);
    partners.set(index, known);
    return known;
  };
  const problem = {
    values,
    equations: exact,
    equationsOf,
    signsOf,
    priceOf: pricesFor(cells, values, figures, indexOf, decimals),
    followingPriceOf: (index: number): number => (cells[index]!.formula === null ? FOLLOWER_PRICE : 0),
    partnersOf,
  };
  const residuals = residualsOf(problem);
  const isOff = residuals.some((residual, id) => residual !== 0 && exact[id]!.room === 0);
  const rooms = isOff ? roomsOf(constraints, decimals) : constraints.map(() => EXACT);
  const chance = isOff ? roundingChance(rooms, residuals) : 1;
  const ordinary = ORDINARY / Math.max(1, rooms.filter(({ widest }) => widest > 0).length);
  const equations = chance < 1 || !isOff ? exact : withRooms(exact, rooms, residuals, ordinary);
  return { ...problem, equations, residuals, chance, ordinary, cells, indexOf, constraints, rooms, decimals };
}
