import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { CaseTables } from "./caseTables.ts";
import { type Equation, equationsOf } from "./equations.ts";

/** The one cell whose change would make everything true that its tables promise. */
export interface Culprit {
  readonly cell: FoundCell;
  readonly expected: Amount;
  /** The broken equations that the cell alone explains. */
  readonly against: readonly Testimony[];
}

/** Two that say different things must agree on the cell: a total and another table, a total and an "I alt". */
const FEWEST_WITNESSES = 2;

const isBroken = ({ difference }: Equation): boolean => !difference.isZero();

/** An equation as one of its cells sees it. */
export interface Testimony {
  readonly equation: Equation;
  readonly isLeft: boolean;
}

/** How much the cell must change for the equation to hold. */
function correction({ equation: { difference }, isLeft }: Testimony): Amount {
  return isLeft ? difference.negated() : difference;
}

/** Twins that differ are a complaint only where the sums of their tables differ by the same: rows may be merged and split. */
function withoutIdleTwins(equations: readonly Equation[]): Equation[] {
  const brokenSources = equations.filter((equation) => equation.kind === "source" && isBroken(equation));
  const differences = new Map(brokenSources.flatMap(({ left, difference }) => left.map((cell) => [cell, difference] as const)));
  const isIdle = (equation: Equation): boolean =>
    equation.kind === "twin" && isBroken(equation) && differences.get(equation.left[0]!)?.equals(equation.difference) !== true;
  return equations.filter((equation) => !isIdle(equation));
}

function testimonies(equations: readonly Equation[], cells: ReadonlySet<FoundCell>): Map<FoundCell, Testimony[]> {
  const byCell = new Map<FoundCell, Testimony[]>([...cells].map((cell) => [cell, []]));
  for (const equation of equations) {
    for (const cell of equation.left) byCell.get(cell)?.push({ equation, isLeft: true });
    for (const cell of equation.right) byCell.get(cell)?.push({ equation, isLeft: false });
  }
  return byCell;
}

/** Null where another cell must be wrong too, or the cell stands in something that holds as it is. */
function suspect(cell: FoundCell, against: readonly Testimony[]): Culprit | null {
  const [first] = against;
  if (!first || !against.every(({ equation }) => isBroken(equation))) return null;
  const change = correction(first);
  const witnesses = new Set(against.map(({ equation }) => equation.witness));
  const agree = against.every((testimony) => correction(testimony).equals(change));
  if (!agree || witnesses.size < FEWEST_WITNESSES) return null;
  return { cell, expected: (amountOf(cell) ?? Amount.zero).plus(change), against };
}

function explainsMore(one: Culprit, other: Culprit): boolean {
  return one.against.length > other.against.length;
}

/** Suspects who explain the same may be any of them; then nobody is named. */
function withoutDoubt(suspects: readonly Culprit[]): Culprit[] {
  const bestOf = new Map<Equation, Culprit[]>();
  for (const culprit of suspects) {
    for (const { equation } of culprit.against) {
      const best = bestOf.get(equation) ?? [];
      if (best.length === 0 || explainsMore(culprit, best[0]!)) bestOf.set(equation, [culprit]);
      else if (!explainsMore(best[0]!, culprit)) best.push(culprit);
    }
  }
  return suspects.filter((culprit) => culprit.against.every(({ equation }) => bestOf.get(equation)?.length === 1 && bestOf.get(equation)?.[0] === culprit));
}

interface Findings {
  readonly culprits: readonly Culprit[];
  /** Everybody who may be to blame for an equation, by the cell that the reader is shown. */
  readonly suspects: ReadonlyMap<FoundCell, readonly FoundCell[]>;
}

function byShownCell(suspects: readonly Culprit[]): Map<FoundCell, FoundCell[]> {
  const found = new Map<FoundCell, FoundCell[]>();
  for (const { cell, against } of suspects) {
    for (const { equation } of amountOf(cell) === null ? [] : against) {
      const shown = equation.kind === "sum" ? equation.left[0]! : null;
      if (shown && shown !== cell) found.set(shown, [...(found.get(shown) ?? []), cell]);
    }
  }
  return found;
}

function findCulprits(tables: CaseTables): Findings {
  const equations = withoutIdleTwins(equationsOf(tables));
  const broken = equations.filter(isBroken);
  const cells = new Set(broken.flatMap(({ left, right }) => [...left, ...right]));
  const byCell = testimonies(equations, cells);
  const suspects = [...byCell].flatMap(([cell, own]) => suspect(cell, own) ?? []);
  return { culprits: withoutDoubt(suspects), suspects: byShownCell(suspects) };
}

const known = new WeakMap<CaseTables, Findings>();

function findingsOf(tables: CaseTables): Findings {
  const found = known.get(tables) ?? findCulprits(tables);
  known.set(tables, found);
  return found;
}

/** The cells that are wrong beyond doubt, each with all that speaks against it. Kept per case: many rules ask. */
export function culprits(tables: CaseTables): readonly Culprit[] {
  return findingsOf(tables).culprits;
}

/** The amounts of which one must be wrong where a total is right by all else: another table says so, but not which. */
export function suspectsBehind(tables: CaseTables, total: FoundCell): readonly FoundCell[] {
  return findingsOf(tables).suspects.get(total) ?? [];
}
