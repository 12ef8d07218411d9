import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { withYears, yearsLost } from "../../../src/domain/case/edit/otherYears.ts";
import { splitLine, withLineMoved, withNewLine, withoutLine } from "../../../src/domain/case/edit/editLines.ts";
import { Amount } from "../../../src/domain/money/amount.ts";

const CASE = EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!;
const amount = (value: number) => Amount.fromNumber(value);
const labels = (model: typeof CASE) => model.lines.map(({ label }) => label);

test("a line split by shares adds up to itself in every year, and its blanks stay blank", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 });
  const place = fc.integer({ min: 0, max: CASE.lines.length - 1 });
  fc.assert(
    fc.property(weights, place, (shares, at) => {
      const committees = ["SUD", "BIU", "KFU", "TMU"];
      const split = splitLine(
        CASE,
        at,
        shares.map((weight, index) => ({ committee: committees[index]!, weight: amount(weight) })),
      );
      if (!split.ok) return false;
      const parts = split.model.lines.slice(at, at + shares.length);
      return CASE.lines[at]!.amounts.every((whole, year) => {
        const own = parts.map(({ amounts }) => amounts[year] ?? null);
        return whole === null ? own.every((part) => part === null) : Amount.sum(own).equals(whole);
      });
    }),
  );
});

test("shares that cannot be shared by are told, and nothing is changed", () => {
  expect(splitLine(CASE, 0, [])).toEqual({ ok: false, why: "noShares" });
  expect(
    splitLine(CASE, 0, [
      { committee: "SUD", weight: amount(-1) },
      { committee: "BIU", weight: amount(2) },
    ]),
  ).toEqual({
    ok: false,
    why: "negativeShare",
  });
});

test("lines are added, moved and deleted, and the ends stay where they are", () => {
  const added = withNewLine(CASE, 0);
  expect([added.lines[1]?.label, added.lines.length]).toEqual(["Ny linje", CASE.lines.length + 1]);
  expect(labels(withoutLine(added, 1))).toEqual(labels(CASE));
  expect(labels(withLineMoved(withLineMoved(CASE, 0, 1), 1, -1))).toEqual(labels(CASE));
  expect(withLineMoved(CASE, 0, -1)).toBe(CASE);
});

test("amounts stay with their year, and years that would lose amounts are named", () => {
  const later = withYears(CASE, 2025, 6);
  expect(later.years).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
  expect(later.lines[0]?.amounts.map((value) => value?.toNumber() ?? null)).toEqual([
    -400,
    -1000,
    -1200,
    -3000,
    -3000,
    null,
  ]);
  expect(yearsLost(CASE, 2025, 6)).toEqual([2024]);
  expect(yearsLost(CASE, 2024, 8)).toEqual([]);
});
