import fc from "fast-check";
import { expect, test } from "vitest";
import { Amount } from "../../../src/domain/money/amount.ts";
import { fromText, rational, rounded, times } from "./rational.ts";

/** Decimal text with up to six decimals, short enough for a double or far beyond it. */
const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.nat(6))
  .map(([digits, decimals]) => written(digits, decimals));

function written(digits: bigint, decimals: number): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
  const whole = text.slice(0, text.length - decimals);
  return `${digits < 0n ? "-" : ""}${whole}${decimals > 0 ? `.${text.slice(-decimals)}` : ""}`;
}

const MOST = BigInt(Number.MAX_SAFE_INTEGER);

test("an amount in units of its decimals is a whole number, or null where there is none", () => {
  fc.assert(
    fc.property(decimalText, fc.nat(4), (text, decimals) => {
      const { top, bottom } = times(fromText(text), rational(10n ** BigInt(decimals)));
      const fits = top % bottom === 0n && top / bottom <= MOST && top / bottom >= -MOST;
      expect(Amount.fromDecimalText(text).inUnits(decimals)).toBe(fits ? Number(top / bottom) : null);
    }),
  );
});

test("units are turned back into the amount, whatever the decimals", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.nat(6), (units, decimals) => {
      const amount = Amount.ofUnits(units, decimals);
      expect(amount.equals(Amount.fromDecimalText(written(BigInt(units), decimals)))).toBe(true);
      expect(amount.inUnits(decimals)).toBe(units);
    }),
  );
});

test.each([
  ["1300", 0],
  ["1300.5", 1],
  ["1300.50", 1],
  ["1300.55", 2],
  ["-0.05", 2],
  ["1300.555", 3],
  ["123456789012345678.9", 1],
])("%s has %d decimals", (text, decimals) => expect(Amount.fromDecimalText(text).decimalPlaces()).toBe(decimals));

test("rounding agrees with exact fractions, half away from zero", () => {
  fc.assert(
    fc.property(decimalText, fc.nat(4), (text, decimals) => {
      const { top, bottom } = rounded(fromText(text), decimals);
      const digits = (top * 10n ** BigInt(decimals)) / bottom;
      expect(
        Amount.fromDecimalText(text)
          .rounded(decimals)
          .equals(Amount.fromDecimalText(written(digits, decimals))),
      ).toBe(true);
    }),
  );
});

test("written out and read again it is the same amount, in plain notation", () => {
  fc.assert(
    fc.property(decimalText, (text) => {
      const amount = Amount.fromDecimalText(text);
      expect(amount.toString()).toMatch(/^-?\d+(\.\d*[1-9])?$/);
      expect(Amount.fromDecimalText(amount.toString()).equals(amount)).toBe(true);
      expect(JSON.stringify({ amount })).toBe(`{"amount":"${amount.toString()}"}`);
    }),
  );
});

test.each(["", "-", "1.", ".5", "1,5", "1e3", " 1", "1 ", "+1", "0x10", "Infinity", "12345678901234567,5"])(
  "%j is no plain decimal notation, and the message quotes it",
  (text) => expect(() => Amount.fromDecimalText(text)).toThrow(`Not plain decimal notation: ${text}`),
);

test.each([NaN, Infinity, -Infinity])("%d is no amount, and the message says so", (value) =>
  expect(() => Amount.fromNumber(value)).toThrow(`Not a finite amount: ${value}`),
);

test("dividing by zero says so, with and without a remainder", () => {
  const one = Amount.fromNumber(1);
  expect(() => one.dividedBy(Amount.zero)).toThrow("Division by zero");
  expect(() => one.divideWhole(Amount.zero)).toThrow("Division by zero");
});

test("an amount used as a number says what to use instead", () => {
  expect(() => Number(Amount.zero)).toThrow("An Amount is not a number: use plus, compareTo or toNumber");
});
