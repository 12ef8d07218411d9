import { figureDamage, type Damage } from "./damage.ts";
import type { Random } from "./random.ts";
import type { Figure, Subject } from "./subject.ts";
import type { Mishap } from "./trial.ts";
import { slippedOf } from "./typingSlips.ts";

/** Zeros are seldom typed, and seldom wrong. */
const ZEROS = 0.05;

const isSame = (one: Figure, other: Figure): boolean =>
  one.table === other.table && one.row === other.row && one.year === other.year;

/** The figures beside it in its row, where they are others. */
function neighboursOf({ figures }: Subject, figure: Figure): number[] {
  return figures
    .filter(
      ({ table, row, year }) => table === figure.table && row === figure.row && Math.abs(year - figure.year) === 1,
    )
    .map(({ amount }) => amount)
    .filter((amount) => amount !== figure.amount);
}

export function mistyped(random: Random, subject: Subject, figure: Figure): Damage {
  const { value, slip } = slippedOf(random, figure.amount, neighboursOf(subject, figure));
  return figureDamage(figure, value, slip);
}

/** Some figures anywhere in the case, each with a slip of its own. */
export const mistypedFigures =
  (count: number): Mishap =>
  (random, subject) => {
    const candidates = subject.figures.filter(({ amount }) => amount !== 0 || random.chance(ZEROS));
    if (candidates.length < Math.max(count, 8)) return null;
    return random.some(candidates, count).map((figure) => mistyped(random, subject, figure));
  };

const ROW_SLIPS = {
  sign: (amount: number) => -amount,
  tenfold: (amount: number) => amount * 10,
  thousandfold: (amount: number) => amount * 1000,
};

/** Every figure of a row wrong in the same way. */
function wrongRow(random: Random, subject: Subject): { figures: Figure[]; damages: Damage[] } | null {
  const filled = subject.figures.filter(({ amount }) => amount !== 0);
  const items = filled.filter(({ row, year }) => row.kind === "item" && year < row.amounts.length);
  if (items.length === 0) return null;
  const chosen = random.pick(items);
  const figures = filled.filter((figure) => figure.table === chosen.table && figure.row === chosen.row);
  if (figures.length < 2) return null;
  const slip = random.pick(Object.keys(ROW_SLIPS) as (keyof typeof ROW_SLIPS)[]);
  return {
    figures,
    damages: figures.map((figure) => figureDamage(figure, ROW_SLIPS[slip](figure.amount), `hel række: ${slip}`)),
  };
}

export const wrongRowAlone: Mishap = (random, subject) => wrongRow(random, subject)?.damages ?? null;

/** The same, and a total of one of its years has been mistyped besides. */
export const wrongRowBesideWrongTotal: Mishap = (random, subject) => {
  const row = wrongRow(random, subject);
  const years = new Set(row?.figures.map(({ year }) => year));
  const totals = subject.figures.filter(
    ({ row: { kind }, year, amount }) => kind === "total" && years.has(year) && amount !== 0,
  );
  if (!row || totals.length === 0) return null;
  return [...row.damages, mistyped(random, subject, random.pick(totals))];
};

/** An item and a total over it, both mistyped in the same year. */
export const itemAndTotal: Mishap = (random, subject) => {
  const items = subject.figures.filter(({ row, amount }) => row.kind === "item" && amount !== 0);
  if (items.length === 0) return null;
  const item = random.pick(items);
  const totals = subject.figures.filter(
    (figure) =>
      figure.table === item.table &&
      figure.year === item.year &&
      figure.row.kind === "total" &&
      figure.row.row > item.row.row,
  );
  if (totals.length === 0 || isSame(item, totals[0]!)) return null;
  return [item, random.pick(totals)].map((figure) => mistyped(random, subject, figure));
};
