import fc from "fast-check";
import { expect, test } from "vitest";
import { sheetNames } from "../../../../src/hosts/xlsx/write/sheetNames.ts";

test.each([
  [
    ["Forslag", "forslag", "Forslag"],
    ["Forslag", "forslag (2)", "Forslag (3)"],
  ],
  [
    ["Sag 1/2: [a]*?\\", "", "'navn'"],
    ["Sag 1 2   a", "Ark", "navn"],
  ],
  [
    ["x".repeat(40), "x".repeat(40)],
    ["x".repeat(31), `${"x".repeat(27)} (2)`],
  ],
])("%j become %j", (wanted, names) => {
  expect(sheetNames(wanted)).toEqual(names);
});

test("whatever is wanted, Excel accepts every name, and no two are the same", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "binary", maxLength: 40 })), (wanted) => {
      const names = sheetNames(wanted);
      expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
      for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/s);
    }),
  );
});
