import type { Random } from "./random.ts";

/** What a typist does to a figure, the first four as often as Scholtus (2009) counted them in 152 typing errors. */
const WEIGHTS = {
  replacedDigit: 112,
  leftOutDigit: 15,
  interchangedDigits: 14,
  addedDigit: 11,
  sign: 5,
  tenfold: 5,
  thousandfold: 3,
  blank: 5,
  neighbour: 4,
  other: 4,
} as const;

export type TypingSlip = keyof typeof WEIGHTS;

/** Null: the figure was not typed at all. */
export interface Slipped {
  readonly slip: TypingSlip;
  readonly value: number | null;
}

/** What a slip can make of a figure; undefined where it cannot happen to this one. */
type Slipping = (random: Random, right: number, neighbours: readonly number[]) => number | null | undefined;

const [whole, sign] = [
  (value: number): string => Math.abs(value).toString(),
  (value: number): number => (value < 0 ? -1 : 1),
];

function withDigits(right: number, digits: string): number | undefined {
  return /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(digits) ? sign(right) * Number(digits) : undefined;
}

const digitPlaces = (digits: string): number[] => [...digits].flatMap((digit, at) => (digit === "." ? [] : [at]));

const SLIPS: Readonly<Record<TypingSlip, Slipping>> = {
  replacedDigit: (random, right) => {
    const digits = whole(right);
    const at = random.pick(digitPlaces(digits));
    return withDigits(right, digits.slice(0, at) + random.below(10) + digits.slice(at + 1));
  },
  leftOutDigit: (random, right) => {
    const digits = whole(right);
    const at = random.pick(digitPlaces(digits));
    return digits.length < 2 ? undefined : withDigits(right, digits.slice(0, at) + digits.slice(at + 1));
  },
  interchangedDigits: (random, right) => {
    const digits = whole(right);
    if (digits.length < 2) return undefined;
    const at = random.below(digits.length - 1);
    return withDigits(right, digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2));
  },
  addedDigit: (random, right) => {
    const digits = whole(right);
    const at = random.below(digits.length + 1);
    return withDigits(right, digits.slice(0, at) + random.below(10) + digits.slice(at));
  },
  sign: (_random, right) => -right,
  tenfold: (random, right) => (right % 10 === 0 && random.chance(0.5) ? right / 10 : right * 10),
  thousandfold: (random, right) => (right % 1000 === 0 && random.chance(0.5) ? right / 1000 : right * 1000),
  blank: () => null,
  neighbour: (random, _right, neighbours) => (neighbours.length === 0 ? undefined : random.pick(neighbours)),
  other: (random, right) => sign(right) * random.between(1, Math.max(9, 2 * Math.abs(Math.round(right)))),
};

const NAMES = Object.keys(WEIGHTS) as TypingSlip[];
const LOTS = NAMES.flatMap((slip) => Array.from({ length: WEIGHTS[slip] }, () => slip));

/** A blank counts as 0, so a 0 not typed is no error. */
const isOther = (right: number, value: number | null): boolean => (value ?? 0) !== right;

/** 1,1 × 1.000 is 1.100 and no dust, and there is no minus 0. */
const tidy = (value: number): number => Math.round(value * 1e5) / 1e5 + 0;

/** A figure gone wrong, never by chance the right one. */
export function slippedOf(random: Random, right: number, neighbours: readonly number[]): Slipped {
  for (let attempt = 0; attempt < 1000; attempt += 1) {
    const slip = random.pick(LOTS);
    const value = SLIPS[slip](random, right, neighbours);
    if (value !== undefined && isOther(right, value)) return { slip, value: value === null ? null : tidy(value) };
  }
  throw new Error(`No slip makes anything of ${right}`);
}
