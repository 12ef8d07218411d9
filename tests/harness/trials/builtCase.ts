import { COMMITTEES, labels } from "./builtWords.ts";
import type { Random } from "./random.ts";

/** A case as an economist has it in mind, made up without the product's own model, so that they share no mistake. */
export interface BuiltLine {
  readonly label: string;
  readonly block: "saving" | "operation" | "implementation" | "activity";
  readonly area: string;
  readonly committee: string;
  readonly amounts: readonly (number | null)[];
}

export interface BuiltCase {
  readonly kind: "investment" | "note";
  readonly firstYear: number;
  readonly yearCount: number;
  readonly lines: readonly BuiltLine[];
}

/** Most budget figures are round, some are counted out. */
function size(random: Random): number {
  const kind = random.below(20);
  if (kind < 9) return 100 * random.between(1, 80);
  if (kind < 14) return 10 * random.between(2, 400);
  return random.between(11, 9_999);
}

/** Starts in one of the first years, may grow, and goes on for ever. */
function lasting(random: Random, years: number): (number | null)[] {
  const start = random.below(Math.min(3, years - 1));
  const [first, later] = [size(random), size(random)];
  const step = random.chance(0.5) ? first : Math.max(first, later);
  const isSteady = random.chance(0.7);
  return Array.from({ length: years }, (_, year) => {
    if (year < start) return random.chance(0.2) ? 0 : null;
    return year === start ? first : isSteady || year === years - 1 ? step : step + 10 * random.below(20);
  });
}

/** Some years in a row, and then over. */
function passing(random: Random, years: number): (number | null)[] {
  const start = random.below(2);
  const end = random.between(start + 1, Math.max(start + 1, years - 2));
  return Array.from({ length: years }, (_, year) => (year < start || year >= end ? null : size(random)));
}

const negated = (amounts: readonly (number | null)[]): (number | null)[] => amounts.map((amount) => amount && -amount);

function repeated(random: Random, least: number, most: number, make: () => BuiltLine): BuiltLine[] {
  return Array.from({ length: random.between(least, most) }, make);
}

export function investmentLines(random: Random, years: number): BuiltLine[] {
  const label = labels(random);
  const committees = random.some(COMMITTEES, random.between(1, 3));
  const permanentAreas = random.chance(0.25) ? ["Service", "Service", "Overførsler"] : ["Service"];
  const investmentAreas = random.chance(0.4) ? ["Service", "Anlæg"] : ["Service"];
  const line = (
    block: BuiltLine["block"],
    areas: readonly string[],
    amounts: readonly (number | null)[],
  ): BuiltLine => ({
    label: label(),
    block,
    amounts,
    area: random.pick(areas),
    committee: random.pick(committees),
  });
  return [
    ...repeated(random, 1, 4, () => line("saving", permanentAreas, negated(lasting(random, years)))),
    ...repeated(random, 0, 2, () => line("operation", permanentAreas, lasting(random, years))),
    ...repeated(random, 1, 4, () => line("implementation", investmentAreas, passing(random, years))),
  ];
}

function note(random: Random, years: number): BuiltLine[] {
  const label = labels(random);
  const committees = random.some(COMMITTEES, random.between(1, 2));
  const areas = random.pick([["Service"], ["Service", "Anlæg"], ["Service", "Overførsler"]]);
  return repeated(random, 1, 7, () => {
    const amounts = Array.from({ length: years }, () => (random.chance(0.15) ? null : size(random)));
    const filled = amounts.every((amount) => amount === null) ? amounts.map(() => size(random)) : amounts;
    const signed = random.chance(0.15) ? negated(filled) : filled;
    return {
      label: label(),
      block: "activity",
      area: random.pick(areas),
      committee: random.pick(committees),
      amounts: signed,
    };
  });
}

export function builtCase(random: Random): BuiltCase {
  const isInvestment = random.chance(0.65);
  const yearCount = isInvestment ? 6 : random.between(3, 5);
  const lines = isInvestment ? investmentLines(random, yearCount) : note(random, yearCount);
  return { kind: isInvestment ? "investment" : "note", firstYear: random.between(2019, 2026), yearCount, lines };
}
