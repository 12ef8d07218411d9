import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accumulatedSavingAt, exactPaybackYears, payback } from "../../../src/domain/calculations/payback.ts";
import { Amount } from "../../../src/domain/money/amount.ts";
import { publishedPaybacks } from "./publishedPaybacks.ts";
import { numbers, rows } from "./yearAmounts.ts";

function years(permanent: string, implementation: string): number | "never" {
  const result = payback(rows(permanent), rows(implementation));
  return result.kind === "years" ? result.years : "never";
}

describe("the published cases", () => {
  test.each(publishedPaybacks)("$id is paid back in year $years", ({ permanent, implementation, years: expected }) => {
    expect(years(permanent, implementation)).toBe(expected);
  });
});

describe("the rule", () => {
  test("costs of years after the break-even count too", () => expect(years("-100 -100 -100", "50 . 100")).toBe(2));
  test("year 1 is the first with an amount other than zero", () => expect(years(". 0 -100 -100", ". 0 150 .")).toBe(2));
  test("the last year's change goes on", () => expect(years("-1 -2 -10", "100 . .")).toBe(12));
  test("a year that reaches the costs exactly is the year", () => expect(years("-50 -50", "100 .")).toBe(2));
  test("øre decide", () => expect(years("-0.1 -0.2 -0.01", "0.31 . .")).toBe(3));
  test("no implementation costs", () => expect(years("-50 -50", "")).toBe(0));
  test("implementation costs that cancel out", () => expect(years("-50 -50", "100 -100")).toBe(0));
  test("no amounts at all", () => expect(years("", "")).toBe(0));
  test("never, when the saving stops", () => expect(years("-50 .", "100 .")).toBe("never"));
  test("never, when operation eats the saving", () => expect(years("-50 -50\n. 60", "100 .")).toBe("never"));
  test("implementation in more years than the savings have columns", () =>
    expect(years("-100", "100 . 50")).toBe("never"));
  test("a million years are found without counting them", () => expect(years("-1", "1000000")).toBe(1_000_000));
  test("never, when it takes more years than can be counted", () =>
    expect(years("-0.0001", "9999999999999999")).toBe("never"));
});

test("a saving that never pays says so, with its calculation", () => {
  const result = payback(rows("-50 . ."), rows("100 . ."));
  expect(result.kind).toBe("never");
  expect(numbers(result.calculation.accumulatedSaving)).toEqual([50, 50, 50]);
});

test("rows of zeros only: the first column counts as the first year", () => {
  expect(payback(rows("0 0 ."), rows("")).calculation.firstColumn).toBe(0);
});

test("the calculation shows how", () => {
  const { calculation } = payback(rows(". . -1200 -1500"), rows(". 700 2000 ."));
  expect(calculation.firstColumn).toBe(1);
  expect(calculation.totalCost.toNumber()).toBe(2700);
  expect(numbers(calculation.accumulatedSaving)).toEqual([0, 1200, 2700]);
  expect([0, 3, 4, 6].map((year) => accumulatedSavingAt(calculation, year).toNumber())).toEqual([0, 2700, 4200, 7200]);
});

describe("exact years", () => {
  const exact = (permanent: string, implementation: string) => {
    const result = payback(rows(permanent), rows(implementation));
    return result.kind === "years" ? exactPaybackYears(result) : "never";
  };
  test("half way through year 2", () => expect(exact("-100 -100", "150 .")).toBe(1.5));
  test("beyond the last column", () => expect(exact("-100 -200", "1000 .")).toBe(5.5));
  test("TV03-2025: 30.100 with 26.700 saved after nine years", () => {
    const tv03 = publishedPaybacks.find(({ id }) => id === "TV03-2025");
    expect(exact(tv03?.permanent ?? "", tv03?.implementation ?? "")).toBeCloseTo(9 + 3400 / 4500, 12);
  });
});

describe("against a count year by year", () => {
  const year = fc.oneof(fc.constant(0), fc.integer({ min: -900, max: 300 }));
  const savings = fc.array(year, { minLength: 1, maxLength: 8 });
  const costs = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 1, maxLength: 8 });
  const amounts = (values: readonly number[]) => [
    values.map((value) => (value === 0 ? null : Amount.fromNumber(value))),
  ];

  function counted(permanent: readonly number[], implementation: readonly number[]): number | "never" {
    const width = Math.max(permanent.length, implementation.length);
    const at = (values: readonly number[], index: number) => values[index] ?? 0;
    let first = 0;
    while (first < width && at(permanent, first) === 0 && at(implementation, first) === 0) first += 1;
    const cost = implementation.reduce((sum, value) => sum + value, 0);
    if (cost <= 0) return 0;
    for (let k = 1, saved = 0; k < 20_000; k += 1) {
      saved -= at(permanent, Math.min(first + k - 1, width - 1));
      if (saved >= cost) return k;
    }
    return "never";
  }

  test("the same year, and the exact one within it", () => {
    fc.assert(
      fc.property(savings, costs, (permanent, implementation) => {
        const result = payback(amounts(permanent), amounts(implementation));
        expect(result.kind === "years" ? result.years : "never").toBe(counted(permanent, implementation));
        if (result.kind === "years") expect(Math.ceil(exactPaybackYears(result))).toBe(result.years);
      }),
      { numRuns: 2000 },
    );
  });
});
