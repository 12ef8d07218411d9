import { Decimal as StandardDecimal } from "decimal.js";

/** 60 digits: sums and products of any amounts a sheet can hold (15-17 digits each) stay exact. */
const Decimal = StandardDecimal.clone({ precision: 60 });
type Decimal = StandardDecimal;

/**
 * An exact amount of money, in whatever unit its table states (1.000 kr. unless the table says otherwise).
 * decimal.js compiles with `<` and then compares as text, so it stays inside this class.
 */
export class Amount {
  static readonly zero = new Amount(new Decimal(0));

  readonly #decimal: Decimal;

  private constructor(decimal: Decimal) {
    this.#decimal = decimal;
  }

  /** The one door from a spreadsheet's double. Throws RangeError when it is not finite. */
  static fromNumber(value: number): Amount {
    if (!Number.isFinite(value)) throw new RangeError(`Not a finite amount: ${value}`);
    return new Amount(new Decimal(value));
  }

  /** From plain decimal notation such as "-1300.5" (not Danish text: see danishNumber). */
  static fromDecimalText(text: string): Amount {
    if (!/^-?\d+(\.\d+)?$/.test(text)) throw new RangeError(`Not plain decimal notation: ${text}`);
    return new Amount(new Decimal(text));
  }

  /** Blank (null) has no effect and counts as 0. */
  static sum(amounts: Iterable<Amount | null>): Amount {
    let total = new Decimal(0);
    for (const amount of amounts) if (amount) total = total.plus(amount.#decimal);
    return new Amount(total);
  }

  plus(other: Amount): Amount {
    return new Amount(this.#decimal.plus(other.#decimal));
  }

  minus(other: Amount): Amount {
    return new Amount(this.#decimal.minus(other.#decimal));
  }

  times(factor: Amount): Amount {
    return new Amount(this.#decimal.times(factor.#decimal));
  }

  /** Throws RangeError when the divisor is zero. */
  dividedBy(divisor: Amount): Amount {
    if (divisor.isZero()) throw new RangeError("Division by zero");
    return new Amount(this.#decimal.dividedBy(divisor.#decimal));
  }

  /** How many whole times the divisor goes into the amount, towards zero, and what is left over. */
  divideWhole(divisor: Amount): { readonly quotient: Amount; readonly remainder: Amount } {
    if (divisor.isZero()) throw new RangeError("Division by zero");
    const quotient = this.#decimal.dividedToIntegerBy(divisor.#decimal);
    const remainder = this.#decimal.minus(quotient.times(divisor.#decimal));
    return { quotient: new Amount(quotient), remainder: new Amount(remainder) };
  }

  negated(): Amount {
    return new Amount(this.#decimal.isZero() ? this.#decimal.abs() : this.#decimal.negated());
  }

  abs(): Amount {
    return new Amount(this.#decimal.abs());
  }

  /** Half away from zero, as Excel's RUND. */
  rounded(decimals = 0): Amount {
    return new Amount(this.#decimal.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
  }

  floor(): Amount {
    return new Amount(this.#decimal.floor());
  }

  ceiling(): Amount {
    return new Amount(this.#decimal.ceil());
  }

  compareTo(other: Amount): -1 | 0 | 1 {
    return this.#decimal.comparedTo(other.#decimal) as -1 | 0 | 1;
  }

  equals(other: Amount): boolean {
    return this.#decimal.equals(other.#decimal);
  }

  isWhole(): boolean {
    return this.#decimal.isInteger();
  }

  isZero(): boolean {
    return this.#decimal.isZero();
  }

  isNegative(): boolean {
    return this.#decimal.lessThan(0);
  }

  isPositive(): boolean {
    return this.#decimal.greaterThan(0);
  }

  /** The one door back to a spreadsheet, which knows no minus zero. */
  toNumber(): number {
    return this.#decimal.toNumber() + 0;
  }

  /** Plain decimal notation, never exponents. */
  toString(): string {
    return this.#decimal.toFixed();
  }

  toJSON(): string {
    return this.toString();
  }

  /** Turns `a < b` and `a + b`, which would compile, into an error. */
  [Symbol.toPrimitive](): never {
    throw new TypeError("An Amount is not a number: use plus, compareTo or toNumber");
  }
}
