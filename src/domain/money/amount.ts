import { Decimal as StandardDecimal } from "decimal.js";

/** 60 digits: sums and products of any amounts a sheet can hold (15-17 digits each) stay exact. */
const Decimal = StandardDecimal.clone({ precision: 60 });
type Decimal = StandardDecimal;

/** Up to here a double has one decimal number of 15 digits only, so its hundredths are certain. */
const SURE_HUNDREDTHS = 1e15;

/** A decimal number of so few figures is the only one that reads as its double. */
const SURE_FIGURES = 13;

/** A whole number in a double counts exactly up to here, and sums that pass it show it. */
function isSafe(whole: number): boolean {
  return whole <= Number.MAX_SAFE_INTEGER && whole >= -Number.MAX_SAFE_INTEGER;
}

function wholeOf(units: number): number | null {
  return Number.isInteger(units) && isSafe(units) ? units : null;
}

/**
 * An exact amount of money, in whatever unit its table states (1.000 kr. unless the table says otherwise).
 * Whole hundredths while a double holds them exactly, which is hundreds of times faster; decimal.js for all else.
 * decimal.js compiles with `<` and then compares as text, so it stays inside this class.
 */
export class Amount {
  static readonly zero = new Amount(0, null);

  readonly #hundredths: number;
  /** Null while the hundredths tell the amount. */
  readonly #decimal: Decimal | null;

  private constructor(hundredths: number, decimal: Decimal | null) {
    this.#hundredths = hundredths;
    this.#decimal = decimal;
  }

  static #from(decimal: Decimal): Amount {
    const hundredths = decimal.times(100).toNumber();
    const fits = decimal.decimalPlaces() <= 2 && isSafe(hundredths);
    return fits ? new Amount(hundredths + 0, null) : new Amount(0, decimal);
  }

  #exact(): Decimal {
    return this.#decimal ?? new Decimal(this.#hundredths).dividedBy(100);
  }

  /** The one door from a spreadsheet's double. Throws RangeError when it is not finite. */
  static fromNumber(value: number): Amount {
    const hundredths = Math.round(value * 100) + 0;
    const certain = hundredths / 100 === value && hundredths <= SURE_HUNDREDTHS && hundredths >= -SURE_HUNDREDTHS;
    if (certain) return new Amount(hundredths, null);
    if (!Number.isFinite(value)) throw new RangeError(`Not a finite amount: ${value}`);
    return Amount.#from(new Decimal(value));
  }

  /** From plain decimal notation such as "-1300.5" (not Danish text: see danishNumber). */
  static fromDecimalText(text: string): Amount {
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not plain decimal notation: ${text}`);
    if (text.length <= SURE_FIGURES) return Amount.fromNumber(Number(text));
    return Amount.#from(new Decimal(text));
  }

  /** Blank (null) has no effect and counts as 0. */
  static sum(amounts: Iterable<Amount | null>): Amount {
    let hundredths = 0;
    let others: Decimal | null = null;
    for (const amount of amounts) {
      if (amount === null) continue;
      const sum = hundredths + amount.#hundredths;
      if (amount.#decimal === null && isSafe(sum)) hundredths = sum;
      else others = others === null ? amount.#exact() : others.plus(amount.#exact());
    }
    const whole = new Amount(hundredths, null);
    return others === null ? whole : Amount.#from(others.plus(whole.#exact()));
  }

  plus(other: Amount): Amount {
    const sum = this.#hundredths + other.#hundredths;
    if (this.#decimal === null && other.#decimal === null && isSafe(sum)) return new Amount(sum, null);
    return Amount.#from(this.#exact().plus(other.#exact()));
  }

  minus(other: Amount): Amount {
    return this.plus(other.negated());
  }

  times(factor: Amount): Amount {
    const product = this.#hundredths * factor.#hundredths;
    const exact = this.#decimal === null && factor.#decimal === null && isSafe(product) && product % 100 === 0;
    return exact ? new Amount(product / 100 + 0, null) : Amount.#from(this.#exact().times(factor.#exact()));
  }

  /** Throws RangeError when the divisor is zero. */
  dividedBy(divisor: Amount): Amount {
    if (divisor.isZero()) throw new RangeError("Division by zero");
    return Amount.#from(this.#exact().dividedBy(divisor.#exact()));
  }

  /** How many whole times the divisor goes into the amount, towards zero, and what is left over. */
  divideWhole(divisor: Amount): { readonly quotient: Amount; readonly remainder: Amount } {
    if (divisor.isZero()) throw new RangeError("Division by zero");
    const quotient = this.#exact().dividedToIntegerBy(divisor.#exact());
    const remainder = this.#exact().minus(quotient.times(divisor.#exact()));
    return { quotient: Amount.#from(quotient), remainder: Amount.#from(remainder) };
  }

  negated(): Amount {
    return this.#decimal === null ? new Amount(0 - this.#hundredths, null) : new Amount(0, this.#decimal.negated());
  }

  abs(): Amount {
    return this.isNegative() ? this.negated() : this;
  }

  /** Half away from zero, as Excel's RUND. */
  rounded(decimals = 0): Amount {
    if (decimals >= 2 && this.#decimal === null) return this;
    return Amount.#from(this.#exact().toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  }

  floor(): Amount {
    return Amount.#from(this.#exact().floor());
  }

  ceiling(): Amount {
    return Amount.#from(this.#exact().ceil());
  }

  compareTo(other: Amount): -1 | 0 | 1 {
    if (this.#decimal !== null || other.#decimal !== null)
      return this.#exact().comparedTo(other.#exact()) as -1 | 0 | 1;
    if (this.#hundredths === other.#hundredths) return 0;
    return this.#hundredths < other.#hundredths ? -1 : 1;
  }

  equals(other: Amount): boolean {
    return this.compareTo(other) === 0;
  }

  isWhole(): boolean {
    return this.#decimal === null ? this.#hundredths % 100 === 0 : this.#decimal.isInteger();
  }

  /** How many decimals it has: 2 for 1.300,55. */
  decimalPlaces(): number {
    if (this.#decimal !== null) return this.#decimal.decimalPlaces();
    if (this.#hundredths % 100 === 0) return 0;
    return this.#hundredths % 10 === 0 ? 1 : 2;
  }

  /**
   * The amount as a whole number of its `decimals`-th decimals (1.300,5 in tenths: 13.005); null where a double
   * cannot hold it.
   */
  inUnits(decimals: number): number | null {
    if (this.#decimal === null && decimals <= 2) return wholeOf(this.#hundredths / 10 ** (2 - decimals));
    const units = this.#exact().times(10 ** decimals);
    return units.isInteger() ? wholeOf(units.toNumber()) : null;
  }

  /** The other way: 13.005 tenths are 1.300,5. */
  static ofUnits(units: number, decimals: number): Amount {
    const hundredths = decimals <= 2 ? units * 10 ** (2 - decimals) : NaN;
    if (wholeOf(hundredths) !== null) return new Amount(hundredths + 0, null);
    return Amount.#from(new Decimal(units).dividedBy(10 ** decimals));
  }

  isZero(): boolean {
    return this.#decimal === null ? this.#hundredths === 0 : this.#decimal.isZero();
  }

  isNegative(): boolean {
    return this.#decimal === null ? this.#hundredths < 0 : this.#decimal.lessThan(0);
  }

  isPositive(): boolean {
    return this.#decimal === null ? this.#hundredths > 0 : this.#decimal.greaterThan(0);
  }

  /** The one door back to a spreadsheet, which knows no minus zero. */
  toNumber(): number {
    return this.#decimal === null ? this.#hundredths / 100 : this.#decimal.toNumber() + 0;
  }

  /** Plain decimal notation, never exponents. */
  toString(): string {
    const certain = this.#hundredths <= SURE_HUNDREDTHS && this.#hundredths >= -SURE_HUNDREDTHS;
    if (this.#decimal === null && certain) return String(this.#hundredths / 100);
    return this.#exact().toFixed();
  }

  toJSON(): string {
    return this.toString();
  }

  /** Turns `a < b` and `a + b`, which would compile, into an error. */
  [Symbol.toPrimitive](): never {
    throw new TypeError("An Amount is not a number: use plus, compareTo or toNumber");
  }
}
