import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Amount } from "../../../src/domain/money/amount.ts";
import { countedAmount, fromOre } from "./amounts.ts";

const number = (value: number) => Amount.fromNumber(value);

describe("exact to the øre", () => {
  test("0,1 + 0,2 is 0,3", () => expect(number(0.1).plus(number(0.2)).toString()).toBe("0.3"));

  test("any sum, at 1e15 too", () => {
    fc.assert(
      fc.property(fc.array(countedAmount, { maxLength: 40 }), (counted) => {
        const exact = fromOre(counted.reduce((sum, { ore }) => sum + ore, 0n));
        return Amount.sum(counted.map(({ amount }) => amount)).equals(exact);
      }),
    );
  });

  test("plus, minus and comparing agree with whole øre", () => {
    fc.assert(
      fc.property(countedAmount, countedAmount, (a, b) => {
        expect(a.amount.plus(b.amount).equals(fromOre(a.ore + b.ore))).toBe(true);
        expect(a.amount.minus(b.amount).equals(fromOre(a.ore - b.ore))).toBe(true);
        expect(a.amount.compareTo(b.amount)).toBe(a.ore < b.ore ? -1 : a.ore > b.ore ? 1 : 0);
      }),
    );
  });

  test("whole division leaves the exact remainder", () => {
    fc.assert(
      fc.property(countedAmount, fc.bigInt({ min: 1n, max: 10n ** 9n }), (a, divisor) => {
        const { quotient, remainder } = a.amount.divideWhole(fromOre(divisor));
        expect(quotient.toString()).toBe(String(a.ore / divisor));
        expect(remainder.equals(fromOre(a.ore % divisor))).toBe(true);
      }),
    );
  });
});

describe("rounding", () => {
  test.each([
    [0.5, 1],
    [-0.5, -1],
    [1.49, 1],
    [2.5, 3],
  ])("%d to %d, half away from zero as Excel's RUND", (from, to) => expect(number(from).rounded().toNumber()).toBe(to));

  test("1,005 to 1,01", () => expect(number(1.005).rounded(2).toNumber()).toBe(1.01));
});

describe("what only a programmer can do throws", () => {
  test("not a number", () => expect(() => number(Number.NaN)).toThrow(RangeError));
  test("Danish text", () => expect(() => Amount.fromDecimalText("1.300,5")).toThrow(RangeError));
  test("divided by zero", () => expect(() => number(1).dividedBy(Amount.zero)).toThrow(RangeError));
  test("compared as text", () => expect(() => (number(10) as unknown as number) < 9).toThrow(TypeError));
});

test("a spreadsheet knows no minus zero", () => {
  expect(number(-0).toNumber()).toBe(0);
  expect(number(-0.4).rounded().toNumber()).toBe(0);
  expect(number(-0.4).rounded().toString()).toBe("0");
});

test("blank counts as nothing in a sum", () => expect(Amount.sum([null, number(-1300), null]).toNumber()).toBe(-1300));
