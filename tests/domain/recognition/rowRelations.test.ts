import fc from "fast-check";
import { expect, test } from "vitest";
import { relationsIn } from "../../../src/domain/recognition/rows/rowRelations.ts";

const amount = (grain: number): fc.Arbitrary<number> =>
  fc.integer({ min: -3000 / grain, max: 3000 / grain }).map((whole) => whole * grain);

const TABLES = 400;

test.each([1, 5, 10, 50, 100])(
  "of rows in whole %i that have nothing to do with each other, hardly any come out so",
  (grain) => {
    const table = fc.array(fc.array(amount(grain), { minLength: 5, maxLength: 5 }), { minLength: 4, maxLength: 14 });
    const found = fc
      .sample(table, { numRuns: TABLES, seed: 1 })
      .filter((rows) => relationsIn(rows, () => false).length > 0);
    expect(found).toHaveLength(0);
  },
);

test("most rows that are one less another are found, whichever year is wrong", () => {
  const row = fc.array(
    amount(5).filter((own) => own !== 0),
    { minLength: 5, maxLength: 5 },
  );
  const isFound = (one: number[], other: number[], wrong: number): boolean => {
    const left = one.map((own, year) => own - other[year]! + (year === wrong ? 35 : 0));
    return relationsIn([one, other, left], () => false).some(({ missed, row: own }) => own === 2 && missed === wrong);
  };
  const all = fc.sample(fc.tuple(row, row, fc.nat(4)), { numRuns: TABLES, seed: 2 });
  expect(all.filter((own) => isFound(...own)).length / TABLES).toBeGreaterThan(0.75);
});
