import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { priceFactor, type PriceRate } from "../../../src/domain/calculations/priceLevel.ts";
import { Amount } from "../../../src/domain/money/amount.ts";

const RATES: PriceRate[] = [
  { year: 2024, percent: Amount.fromNumber(4) },
  { year: 2025, percent: Amount.fromNumber(2.5) },
  { year: 2026, percent: Amount.fromNumber(-1) },
];

function factor(from: number, to: number, rates = RATES): number | string {
  const result = priceFactor(from, to, rates);
  return result.kind === "factor" ? result.factor.toNumber() : `${result.kind} ${result.year}`;
}

describe("the factors of the years in between", () => {
  test("one year on", () => expect(factor(2024, 2025)).toBe(1.025));
  test("three years on, exactly", () => expect(factor(2023, 2026)).toBe(1.05534));
  test("the same year needs no rate", () => expect(factor(1999, 1999)).toBe(1));
  test("there and back is the same amount", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2023, max: 2026 }), fc.integer({ min: 2023, max: 2026 }), (from, to) => {
        expect(Number(factor(from, to)) * Number(factor(to, from))).toBeCloseTo(1, 14);
      }),
    );
  });
});

describe("what the table lacks", () => {
  test("the missing year is named", () => expect(factor(2023, 2027)).toBe("missingYear 2027"));
  test("backwards too", () => expect(factor(2025, 2022)).toBe("missingYear 2023"));
  test("a year twice is not guessed at", () =>
    expect(factor(2023, 2024, [...RATES, ...RATES])).toBe("doubledYear 2024"));
});
