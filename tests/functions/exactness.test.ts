import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as rational from "../domain/money/rational.ts";
import { call } from "./call.ts";

/* Every function against fractions of BigInts. Cells are doubles, so results must be the doubles nearest to the
   truth. */

const RUNS = { numRuns: 1500 };

/** Whole øre of a 1.000 kr. table's cells and larger; null = blank. */
const ore = fc.option(
  fc.oneof(
    fc.bigInt({ min: -500_000n, max: 500_000n }),
    fc.bigInt({ min: -5000n, max: 5000n }).map((thousands) => thousands * 100n),
    fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  ),
);
type Ore = bigint | null;

const nearest = (hundredths: bigint): number => Number(`${hundredths}e-2`);
const cell = (value: Ore): unknown => (value === null ? "" : nearest(value));
const cells = (rows: readonly (readonly Ore[])[]): unknown[][] => rows.map((row) => row.map(cell));
const total = (values: readonly Ore[]): bigint => values.reduce<bigint>((sum, value) => sum + (value ?? 0n), 0n);
const column = (rows: readonly (readonly Ore[])[], year: number): Ore[] => rows.map((row) => row[year] ?? null);

function matrix<T>(value: fc.Arbitrary<T>, width: number, rows = 8): fc.Arbitrary<T[][]> {
  return fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: rows });
}
const width = fc.integer({ min: 1, max: 7 });

describe("sums of øre", () => {
  test("NETEFFEKT over several ranges", () => {
    const ranges = width.chain((years) => fc.array(matrix(ore, years), { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(ranges, (given) => {
        const rows = given.flat();
        const sums = (rows[0] ?? []).map((_, year) => nearest(total(column(rows, year))));
        expect(call("NETEFFEKT", given.map(cells))).toEqual([sums]);
      }),
      RUNS,
    );
  });

  test("AKKUMULERET", () => {
    fc.assert(
      fc.property(
        width.chain((years) => matrix(ore, years)),
        (rows) => {
          const running = rows.map((row) => row.map((_, year) => nearest(total(row.slice(0, year + 1)))));
          expect(call("AKKUMULERET", cells(rows))).toEqual(running);
        },
      ),
      RUNS,
    );
  });

  test("UDVALGSFORDELING: each committee's rows, and all of them", () => {
    const order = ["ØU", "KFU", "BUU", "SOU", "SUD", "TMU", "BIU"];
    const eight = fc.array(fc.constantFrom(...order), { minLength: 8, maxLength: 8 });
    const rows = width.chain((years) => fc.tuple(matrix(ore, years), eight));
    fc.assert(
      fc.property(rows, ([amounts, committees]) => {
        const sums = (chosen: readonly (readonly Ore[])[]) =>
          (amounts[0] ?? []).map((_, year) => nearest(total(column(chosen, year))));
        const of = (committee: string) => amounts.filter((_, row) => committees[row] === committee);
        const expected = [
          ...order.filter((committee) => of(committee).length > 0).map((committee) => sums(of(committee))),
          sums(amounts),
        ];
        const named = amounts.map((_, row) => [committees[row]]);
        expect(call("UDVALGSFORDELING", cells(amounts), named, "uden navne")).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe("FORDEL", () => {
  const share = fc.oneof(
    fc.nat(1000).map(String),
    fc.nat(100_000).map((tenths) => String(tenths / 1000)),
  );
  const shares = fc.array(share, { minLength: 1, maxLength: 12 }).filter((all) => all.some((one) => Number(one) > 0));

  test("never loses a unit, and no part is a whole unit from its exact share", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), shares, (amount, texts) => {
        const parts = (call("FORDEL", [[amount]], [texts.map(Number)]) as number[][])[0] ?? [];
        expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(amount));
        const weights = texts.map(rational.fromText);
        const all = rational.sum(weights);
        parts.forEach((part, index) => {
          const exact = rational.dividedBy(
            rational.times(rational.rational(BigInt(amount)), weights[index] ?? all),
            all,
          );
          const off = rational.minus(rational.rational(BigInt(part)), exact);
          expect(
            rational.compare(off, rational.rational(1n)) < 0 && rational.compare(off, rational.rational(-1n)) > 0,
          ).toBe(true);
        });
      }),
      RUNS,
    );
  });
});

describe("PAYBACK", () => {
  const saving = fc.option(
    fc.oneof(
      fc.bigInt({ min: -900_000n, max: 300_000n }),
      fc.bigInt({ min: -9n, max: 1n }).map((n) => n * 100_000n),
    ),
  );
  const cost = fc.option(
    fc.oneof(
      fc.bigInt({ min: 0n, max: 2_000_000n }),
      fc.bigInt({ min: 0n, max: 9n }).map((n) => n * 100_000n),
    ),
  );
  const both = width.chain((years) => fc.tuple(matrix(saving, years, 4), matrix(cost, years, 4)));

  /** Savings of years 1, 2, … from the first column with an amount; the last one goes on. */
  function savings(permanent: readonly Ore[][], implementation: readonly Ore[][]): bigint[] {
    const years = (permanent[0] ?? []).map((_, year) => year);
    const first = years.findIndex((year) => [...permanent, ...implementation].some((row) => (row[year] ?? 0n) !== 0n));
    return years.slice(Math.max(0, first)).map((year) => -total(column(permanent, year)));
  }

  function savedAfter(each: readonly bigint[], year: number): bigint {
    const beyond = BigInt(Math.max(0, year - each.length));
    return each.slice(0, year).reduce((sum, value) => sum + value, 0n) + beyond * (each.at(-1) ?? 0n);
  }

  function nearlyEqual(value: number, exact: rational.Rational): boolean {
    const off = rational.minus(rational.fromText(String(value)), exact);
    const size = rational.times(off, rational.rational(2n ** 52n));
    return (
      rational.compare(size, exact) <= 0 && rational.compare(rational.rational(-size.top, size.bottom), exact) <= 0
    );
  }

  test("is the year of the true crossing, never an earlier one, and says so when there is none", () => {
    fc.assert(
      fc.property(both, ([permanent, implementation]) => {
        const years = call("PAYBACK", cells(permanent), cells(implementation), null);
        const [each, costs] = [savings(permanent, implementation), total(implementation.flat())];
        if (costs === 0n) return void expect(years).toBe(0);
        if (typeof years !== "number") {
          expect((each.at(-1) ?? 0n) <= 0n && each.every((_, year) => savedAfter(each, year + 1) < costs)).toBe(true);
          return;
        }
        expect(savedAfter(each, years) >= costs && savedAfter(each, years - 1) < costs).toBe(true);
        expect(each.slice(0, years - 1).every((_, year) => savedAfter(each, year + 1) < costs)).toBe(true);
        const before = savedAfter(each, years - 1);
        const within = rational.rational(costs - before, savedAfter(each, years) - before);
        const exact = rational.plus(rational.rational(BigInt(years) - 1n), within);
        expect(nearlyEqual(call("PAYBACK", cells(permanent), cells(implementation), true) as number, exact)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("PRISNIVEAU", () => {
  const percent = fc.integer({ min: 20, max: 999 }).map((hundredths) => String(hundredths / 100));
  const given = fc.tuple(ore, fc.array(percent, { minLength: 1, maxLength: 6 }), fc.boolean());

  test("the product of all the years' factors, rounded once", () => {
    fc.assert(
      fc.property(given, ([amount, percents, back]) => {
        const rates = percents.map((text, index) => [2021 + index, Number(text)]);
        const years = [2020, 2020 + percents.length];
        const [[result = 0] = []] = call(
          "PRISNIVEAU",
          [[cell(amount)]],
          ...(back ? years.reverse() : years),
          rates,
        ) as number[][];
        const hundred = rational.rational(100n);
        const factor = percents.map((text) =>
          rational.dividedBy(rational.plus(hundred, rational.fromText(text)), hundred),
        );
        const whole = factor.reduce(rational.times, rational.rational(amount ?? 0n, 100n));
        const inverse = factor.reduce(rational.dividedBy, rational.rational(amount ?? 0n, 100n));
        const off = rational.minus(rational.fromText(String(result)), back ? inverse : whole);
        const [size, limit] = [off, back ? inverse : whole].map(({ top, bottom }) =>
          rational.rational(top < 0n ? -top : top, bottom),
        );
        expect(rational.compare(rational.times(size!, rational.rational(2n ** 52n)), limit!)).toBeLessThanOrEqual(0);
      }),
      RUNS,
    );
  });
});
