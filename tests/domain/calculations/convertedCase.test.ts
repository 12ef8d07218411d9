import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { convertedCase } from "../../../src/domain/calculations/convertedCase.ts";
import { Amount } from "../../../src/domain/money/amount.ts";

const CASE = EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!;
const rate = (year: number, percent: number) => ({ year, percent: Amount.fromNumber(percent) });
const RATES = [rate(2026, 10), rate(2027, 10)];

test("every amount is in the new year's prices, in whole units, and blanks stay blank", () => {
  const converted = convertedCase(CASE, 2027, RATES);
  if (!converted.ok) throw new Error(converted.why);
  const { lines, ...rest } = converted.model;
  expect(rest).toEqual({ ...CASE, lines: undefined, priceLevel: 2027 });
  const expected = CASE.lines.map((line) => ({
    ...line,
    amounts: line.amounts.map((amount) => amount && Math.round(Math.abs(amount.toNumber()) * 1.21)),
  }));
  expect(
    lines.map((line) => ({ ...line, amounts: line.amounts.map((amount) => amount && amount.abs().toNumber()) })),
  ).toEqual(expected);
  expect(lines[0]?.amounts[2]?.toNumber()).toBe(-1210);
});

test("half a unit is rounded away from zero", () => {
  const model = { ...CASE, lines: [{ ...CASE.lines[0]!, amounts: [Amount.fromNumber(-5), Amount.fromNumber(5)] }] };
  const converted = convertedCase(model, 2026, [rate(2026, 10)]);
  expect(converted.ok && converted.model.lines[0]?.amounts.map((amount) => amount?.toNumber())).toEqual([-6, 6]);
});

test("a rate that is missing or stands twice is named, and nothing is converted", () => {
  expect(convertedCase(CASE, 2028, RATES)).toEqual({ ok: false, why: "missingYear", year: 2028 });
  expect(convertedCase(CASE, 2027, [...RATES, rate(2026, 3)])).toEqual({ ok: false, why: "doubledYear", year: 2026 });
});
