import { type Equation, FOLLOWER_PRICE, type Problem } from "../../../src/domain/diagnosis/solve/problem.ts";
import { CHEAPEST, SLIP_PRICES } from "../../../src/domain/diagnosis/slip/slip.ts";
import type { Random } from "./random.ts";

/** Tables in plain numbers: what the engine is to explain, and what a solver can explain as well. */
export interface BrokenProblem extends Problem {
  readonly prices: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
}

const MOST = 120;
/** The solver takes long over large ones. */
const LARGE = 0.05;
const SEVERAL_YEARS = 0.3;
const SECOND_TABLE = 0.4;
const TWIN_PRICE = 1.2;
const ROUNDING_PRICE = 0.5;
/** In steps, so that different sets of changes often cost the same. */
const PRICE_STEP = 0.4;

type Draft = { values: number[]; equations: Equation[] };

const sum = (values: readonly number[], cells: readonly number[]): number =>
  cells.reduce((all, cell) => all + values[cell]!, 0);

function addSum({ values, equations }: Draft, parts: readonly number[]): number {
  const total = values.push(sum(values, parts)) - 1;
  const signs = [...parts.map(() => 1 as const), -1 as const];
  equations.push({ cells: [...parts, total], signs, room: 0, pricePerBreach: 0, follower: null });
  return total;
}

/** Rows × years with a total per year, at times one per row, and at times the sum of all. */
function addTable(random: Random, draft: Draft, grid: readonly (readonly number[])[]): number[] {
  const totals = grid[0]!.map((_, year) =>
    addSum(
      draft,
      grid.map((row) => row[year]!),
    ),
  );
  if (random.chance(0.4)) {
    for (const row of [...grid, totals]) if (row.length > 1) addSum(draft, row);
  }
  return totals;
}

function addEqual({ equations }: Draft, one: number, other: number, isEvidence: boolean): void {
  const strength = isEvidence ? { room: Infinity, pricePerBreach: TWIN_PRICE } : { room: 0, pricePerBreach: 0 };
  equations.push({ cells: [one, other], signs: [1, -1], follower: null, ...strength });
}

const copied = ({ values }: Draft, cells: readonly number[]): number[] =>
  cells.map((cell) => values.push(values[cell]!) - 1);

function draftOf(random: Random): { draft: Draft; grid: number[][] } {
  const draft: Draft = { values: [], equations: [] };
  const extra = random.chance(LARGE) ? 1 : 0;
  const [rows, years] = [random.between(2, 3 + extra), random.chance(SEVERAL_YEARS) ? 2 + extra : 1];
  const one = (): number => draft.values.push(random.between(-MOST, MOST)) - 1;
  const grid = Array.from({ length: rows }, () => Array.from({ length: years }, one));
  const totals = addTable(random, draft, grid);
  for (let table = random.chance(SECOND_TABLE) ? 1 + extra : 0; table > 0; table -= 1) {
    const others = grid.map((row) => copied(draft, row));
    const theirs = addTable(random, draft, others);
    theirs.forEach((total, year) => addEqual(draft, total, totals[year]!, false));
    others.forEach((row, at) => row.forEach((cell, year) => addEqual(draft, cell, grid[at]![year]!, true)));
  }
  return { draft, grid };
}

function withRoom(random: Random, equations: readonly Equation[]): Equation[] {
  if (random.chance(0.7)) return [...equations];
  const isSum = ({ cells, room }: Equation): boolean => cells.length > 2 && room === 0;
  const roomOf = ({ cells }: Equation): number => Math.floor(cells.length / 2);
  return equations.map((equation) =>
    isSum(equation) ? { ...equation, room: roomOf(equation), pricePerBreach: ROUNDING_PRICE } : equation,
  );
}

/** Some tables that agree, and then one to three figures wrong. */
export function brokenProblem(random: Random): BrokenProblem {
  const { draft, grid } = draftOf(random);
  const { values } = draft;
  const equations = withRoom(random, draft.equations);
  const cells = values.map((_, cell) => cell);
  const prices = cells.map(() => CHEAPEST + PRICE_STEP * random.below(6));
  for (const cell of random.some(cells, random.between(1, 3)))
    values[cell]! += random.pick([-1, 1]) * random.between(3, 2 * MOST);
  const pairs = random.chance(0.5)
    ? grid.flatMap((row) => row.slice(1).map((cell, at) => [row[at]!, cell] as const))
    : [];
  const partnersOf = (cell: number): number[] =>
    pairs.flatMap(([one, other]) => (one === cell ? [other] : other === cell ? [one] : []));
  const equationsOf = cells.map((cell) => equations.flatMap(({ cells: own }, id) => (own.includes(cell) ? [id] : [])));
  const signOf = (cell: number, id: number): 1 | -1 => equations[id]!.signs[equations[id]!.cells.indexOf(cell)]!;
  return {
    values,
    equations,
    equationsOf,
    signsOf: cells.map((cell) => equationsOf[cell]!.map((id) => signOf(cell, id))),
    prices,
    pairs,
    partnersOf,
    priceOf: (cell) => prices[cell]!,
    followingPriceOf: () => FOLLOWER_PRICE,
  };
}

export const SWAP_PRICE = SLIP_PRICES.swapped;
