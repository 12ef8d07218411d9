import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { brokenSumIn } from "../../../src/domain/prose/amounts/sumsInText.ts";

const thousands = (amount: number): string => `${amount.toString().replace(/\B(?=(\d{3})+$)/gu, ".")} t.kr.`;
const series = fc.array(fc.integer({ min: 11, max: 99_999 }), { minLength: 2, maxLength: 5 });
const listed = (amounts: readonly number[]): string =>
  amounts
    .map((amount, index) => `${thousands(amount)} i ${2026 + index}`)
    .join(", ")
    .replace(/, ([^,]+)$/u, " og $1");
const SHAPES: readonly ((amounts: readonly number[], whole: number) => string)[] = [
  (amounts, whole) => `Der skal investeres ${listed(amounts)}, altså ${thousands(whole)} tilsammen.`,
  (amounts, whole) => `Udgiften er ${listed(amounts)}, i alt ${thousands(whole)}`,
  (amounts, whole) => `Projektet er budgetteret til ${thousands(whole)} over perioden: ${listed(amounts)}.`,
];

describe.each(SHAPES.map((shape) => [shape([300, 450], 750), shape] as const))("%s", (_, shape) => {
  test("a series that makes its whole is right", () =>
    fc.assert(
      fc.property(series, (amounts) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, 0);
        expect(brokenSumIn(shape(amounts, whole), null)).toBeNull();
      }),
    ));

  test("and one that does not is wrong", () =>
    fc.assert(
      fc.property(series, fc.integer({ min: 10, max: 9999 }), (amounts, off) => {
        const whole = amounts.reduce((sum, amount) => sum + amount, off);
        expect(brokenSumIn(shape(amounts, whole), null)?.kind).toBe("sum");
      }),
    ));
});

describe("a whole may be of more than the series", () => {
  test.each([
    "Der afsættes 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027, og i 2028 er der 0,9 mio. kr. i alt.",
    "Der afsættes 2,8 mio. kr. i 2026 og 1,3 mio. kr. årligt fra 2027, i alt 6,7 mio. kr. i 2026-2029.",
    "Der afsættes 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027, svarende til 4,1 mio. kr. pr. skole.",
    "Der afsættes 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027, i alt 6,7 mio. kr. i 2026-2029.",
    "Der afsættes 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027, i alt 5,1 mio. kr. inkl. moms.",
    "Bygningen koster 20 mio. kr.: 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027, resten senere.",
    "Samlet 9,0 mio. kr. til skolen: heraf 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027.",
    "Bygningen koster 20 mio. kr.: 2,8 mio. kr. i 2026, 1,3 mio. kr. i 2027 og resten senere.",
    "Udgiften er ca. 3 mio. kr. i 2026 og ca. 1 mio. kr. i 2027, i alt 4,4 mio. kr.",
    "Projektet har fået 2,8 mio. kr. i 2026 og 1,3 mio. kr. i 2027 og søger nu 6,0 mio. kr. i alt.",
  ])("%s", (sentence) => expect(brokenSumIn(sentence, null)).toBeNull());
});
