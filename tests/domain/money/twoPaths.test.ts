import { Decimal as StandardDecimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Amount } from "../../../src/domain/money/amount.ts";
import * as rational from "./rational.ts";

/* Whole hundredths in a double, or decimal.js: nobody may see from a result which of the two has counted. */

const Decimal = StandardDecimal.clone({ precision: 60 });
const RUNS = { numRuns: 1500 };

/** Where the hundredths of a double stop being certain, stop being whole, and stop fitting; and amounts of everyday. */
const borders = [0n, 10n ** 15n, 2n ** 53n, 2n ** 53n / 100n, 10n ** 17n].flatMap((border) => [border, -border]);
const hundredths = fc.oneof(
  fc.tuple(fc.constantFrom(...borders), fc.bigInt({ min: -300n, max: 300n })).map(([border, off]) => border + off),
  fc.bigInt({ min: -1_000_000n, max: 1_000_000n }),
  fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }),
);
const decimalText = fc.tuple(hundredths, fc.constantFrom(0, 1, 2, 2, 2, 3, 6)).map(([digits, decimals]) => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const fraction = decimals === 0 ? "" : `.${text.slice(-decimals)}`;
  return `${digits < 0n ? "-" : ""}${text.slice(0, text.length - decimals)}${fraction}`;
});

function agree(amount: Amount, decimal: StandardDecimal): void {
  expect(amount.toString()).toBe(decimal.isZero() ? "0" : decimal.toFixed());
  expect(amount.toNumber()).toBe(decimal.toNumber() + 0);
  expect([amount.isZero(), amount.isWhole()]).toEqual([decimal.isZero(), decimal.isInteger()]);
  expect([amount.isNegative(), amount.isPositive()]).toEqual([decimal.lessThan(0), decimal.greaterThan(0)]);
}

function is(amount: Amount, exact: rational.Rational): void {
  expect(rational.compare(rational.fromText(amount.toString()), exact)).toBe(0);
}

describe("the same as decimal.js", () => {
  test("from text, and one amount alone", () => {
    const places = fc.integer({ min: 0, max: 5 });
    fc.assert(
      fc.property(decimalText, places, (text, decimals) => {
        const [amount, decimal] = [Amount.fromDecimalText(text), new Decimal(text)];
        agree(amount, decimal);
        agree(amount.negated(), decimal.negated());
        agree(amount.abs(), decimal.abs());
        agree(amount.floor(), decimal.floor());
        agree(amount.ceiling(), decimal.ceil());
        agree(amount.rounded(decimals), decimal.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP));
      }),
      RUNS,
    );
  });

  test("from any double a cell can hold", () => {
    const near = decimalText.map(Number);
    fc.assert(
      fc.property(fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), near), (value) => {
        agree(Amount.fromNumber(value), new Decimal(value));
        expect(Amount.fromNumber(value).toNumber()).toBe(value + 0);
      }),
      RUNS,
    );
  });

  test("two amounts", () => {
    fc.assert(
      fc.property(decimalText, decimalText, (left, right) => {
        const [a, b] = [Amount.fromDecimalText(left), Amount.fromDecimalText(right)];
        const [x, y] = [new Decimal(left), new Decimal(right)];
        agree(a.plus(b), x.plus(y));
        agree(a.minus(b), x.minus(y));
        agree(a.times(b), x.times(y));
        expect([a.compareTo(b), a.equals(b)]).toEqual([x.comparedTo(y), x.equals(y)]);
        if (y.isZero()) return;
        agree(a.dividedBy(b), x.dividedBy(y));
        agree(a.divideWhole(b).quotient, x.dividedToIntegerBy(y));
      }),
      RUNS,
    );
  });
});

describe("the same as fractions of whole numbers", () => {
  test("one amount and two", () => {
    fc.assert(
      fc.property(decimalText, decimalText, fc.integer({ min: 0, max: 5 }), (left, right, decimals) => {
        const [a, b] = [Amount.fromDecimalText(left), Amount.fromDecimalText(right)];
        const [x, y] = [rational.fromText(left), rational.fromText(right)];
        is(a.plus(b), rational.plus(x, y));
        is(a.minus(b), rational.minus(x, y));
        is(a.times(b), rational.times(x, y));
        is(a.rounded(decimals), rational.rounded(x, decimals));
        is(a.floor(), rational.rational(rational.floor(x)));
        is(a.ceiling(), rational.rational(rational.ceiling(x)));
        expect(a.compareTo(b)).toBe(rational.compare(x, y));
        if (y.top === 0n) return;
        const { quotient, remainder } = a.divideWhole(b);
        is(quotient.times(b).plus(remainder), x);
        expect(remainder.abs().compareTo(b.abs())).toBe(-1);
        expect(remainder.isZero() || remainder.isNegative() === a.isNegative()).toBe(true);
      }),
      RUNS,
    );
  });

  test("sums that pass the border on the way, and come back", () => {
    fc.assert(
      fc.property(fc.array(fc.option(decimalText), { maxLength: 40 }), (texts) => {
        const amounts = texts.map((text) => (text === null ? null : Amount.fromDecimalText(text)));
        is(
          Amount.sum(amounts),
          rational.sum(texts.flatMap((text) => (text === null ? [] : [rational.fromText(text)]))),
        );
      }),
      RUNS,
    );
  });
});
