import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Amount } from "../../../src/domain/money/amount.ts";
import { distribute } from "../../../src/domain/money/distribute.ts";

const amounts = (values: readonly number[]) => values.map((value) => Amount.fromNumber(value));

function parts(amount: number, shares: readonly number[]): number[] {
  const distribution = distribute(Amount.fromNumber(amount), amounts(shares));
  if (distribution.kind !== "shared") throw new Error(distribution.kind);
  return distribution.parts.map((part) => part.toNumber());
}

describe("shared out in whole units", () => {
  test.each([
    { amount: 100, shares: [1, 1, 1], expected: [34, 33, 33] },
    { amount: -100, shares: [1, 1, 1], expected: [-34, -33, -33] },
    { amount: 1300, shares: [2, 1], expected: [867, 433] },
    { amount: 10, shares: [0.25, 0.25, 0.5], expected: [3, 2, 5] },
    { amount: 7, shares: [0, 33.3, 66.7], expected: [0, 2, 5] },
    { amount: 0, shares: [1, 2], expected: [0, 0] },
    { amount: 1, shares: [1, 1, 1, 1], expected: [1, 0, 0, 0] },
    { amount: 2, shares: [1, 1, 1, 1], expected: [1, 1, 0, 0] },
    { amount: 1, shares: [1, 2, 2], expected: [0, 1, 0] },
    { amount: 999_999_999_999_999, shares: [1, 2], expected: [333_333_333_333_333, 666_666_666_666_666] },
  ])("$amount by $shares", ({ amount, shares, expected }) => expect(parts(amount, shares)).toEqual(expected));

  const weights = fc
    .array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 })
    .filter((shares) => shares.some((share) => share > 0));

  test("no unit is lost, and no part is a whole unit from its exact share", () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (amount, shares) => {
        const shared = parts(amount, shares).map(BigInt);
        expect(shared.reduce((sum, part) => sum + part, 0n)).toBe(BigInt(amount));
        const total = BigInt(shares.reduce((sum, share) => sum + share, 0));
        shared.forEach((part, index) => {
          const off = part * total - BigInt(amount) * BigInt(shares[index] ?? 0);
          expect(off < 0n ? -off < total : off < total).toBe(true);
        });
      }),
    );
  });

  test("a larger share never gets less", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (amount, shares) => {
        const sorted = [...shares].sort((a, b) => b - a);
        const shared = parts(amount, sorted);
        expect([...shared].sort((a, b) => b - a)).toEqual(shared);
      }),
    );
  });
});

describe("cannot be shared out", () => {
  test("half a unit", () => expect(distribute(Amount.fromNumber(0.5), amounts([1])).kind).toBe("notWhole"));
  test("no shares", () => expect(distribute(Amount.fromNumber(5), amounts([0, 0])).kind).toBe("noShares"));
  test.each([
    [[1, -1], 1],
    [[-1, 2], 0],
  ])("a negative share of %j, by its place", (shares, index) =>
    expect(distribute(Amount.fromNumber(5), amounts(shares))).toEqual({ kind: "negativeShare", index }),
  );
});
