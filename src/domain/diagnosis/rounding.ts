import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell } from "../recognition/foundTable.ts";
import type { Constraint } from "../constraints/constraint.ts";

/**
 * How far a promise may be off because its figures were rounded before they were printed. A printed figure is
 * an interval, half a unit of its last digit either way, and a promise is broken only where the intervals do
 * not meet (XBRL Calculations 1.1): with n figures on one side and one on the other the room is (n + 1) / 2
 * units.
 */
export interface Room {
  /** Whole units of the case's smallest decimal. */
  readonly widest: number;
  /** One unit of the stated side's last digit, and how far right figures are spread, in the same. */
  readonly unit: number;
  readonly spread: number;
  /** The parts are all whole tens: typed, not rounded. */
  readonly isRound: boolean;
  /** How often rounded parts all end in 0 as these do; 1 where they do not. */
  readonly chance: number;
}

const TEN = 10;
const ENDS_IN_ZERO = 0.1;

/** The amounts of the cells; a zero does not show how many decimals it was rounded to. */
function filled(cells: readonly FoundCell[]): Amount[] {
  const amounts: Amount[] = [];
  for (const cell of cells) {
    const amount = amountOf(cell);
    if (amount?.isZero() === false) amounts.push(amount);
  }
  return amounts;
}

export const decimalsIn = (cells: readonly FoundCell[]): number => decimalsOf(filled(cells));

const decimalsOf = (amounts: readonly Amount[]): number =>
  amounts.reduce((most, amount) => Math.max(most, amount.decimalPlaces()), 0);

/** `besideDecimals`: those of the cells that are rounded as the left side is. */
export function roomOf({ left, right }: Constraint, decimals: number, besideDecimals: number): Room {
  const [stated, parts] = [filled(left), filled(right)];
  const unitOf = (own: number): number => TEN ** (decimals - own);
  const unit = unitOf(Math.max(decimalsOf(stated), besideDecimals));
  const partUnit = unitOf(decimalsOf(parts));
  const isRound = parts.every((amount) => (amount.inUnits(decimals) ?? 1) % (unit * TEN) === 0);
  const isCopy = parts.length <= 1 && stated.length <= 1;
  const widest = (stated.length * unit + parts.length * partUnit) / 2;
  // Evenly spread over its width, a figure varies by a twelfth of the width squared.
  const spread = Math.sqrt((stated.length * unit ** 2 + parts.length * partUnit ** 2) / 12);
  return {
    widest: isCopy ? 0 : Math.floor(widest),
    unit,
    spread,
    isRound,
    chance: isRound ? ENDS_IN_ZERO ** parts.length : 1,
  };
}

/** Abramowitz and Stegun 7.1.26, good to seven places: the share of a bell curve beyond x spreads on both sides. */
function shareBeyond(x: number): number {
  const z = Math.abs(x) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * z);
  const terms = [1.061405429, -1.453152027, 1.421413741, -0.284496736, 0.254829592];
  return terms.reduce((sum, term) => sum * t + term, 0) * t * Math.exp(-z * z);
}

/** How often right figures, rounded, look like these and are off by that much or more: between 0 and 1. */
export function likelihoodOf(residual: number, { unit, spread, chance }: Room): number {
  return chance * shareBeyond((Math.abs(residual) - unit / 2) / spread);
}

/** How often they are not off at all. */
const exactness = ({ unit, spread }: Room): number => 1 - shareBeyond(unit / 2 / spread);

/** So much agreement by chance alone is ruled out: of 100.000 tables that were rounded, at 0,002 ten were accused. */
const RULED_OUT = 0.00001;
const FEW = 0.15;

/**
 * How often figures that were rounded one by one would agree as these do. A case in which nearly every promise
 * holds to the last digit, or speaks of whole tens, was not rounded figure by figure: then what is off is not
 * off because of rounding. 1 where enough is off for rounding to be at work.
 */
export function roundingChance(rooms: readonly Room[], residuals: readonly number[]): number {
  const telling = rooms.map((room, at) => ({ room, residual: residuals[at]! })).filter(({ room }) => room.widest > 0);
  const exact = telling.filter(({ residual }) => residual === 0);
  const off = telling.filter(({ room, residual }) => residual !== 0 && Math.abs(residual) <= room.widest);
  const chance = exact.reduce((product, { room }) => product * (room.isRound ? ENDS_IN_ZERO : exactness(room)), 1);
  return chance < RULED_OUT && off.length <= Math.max(3, FEW * telling.length) ? chance : 1;
}
