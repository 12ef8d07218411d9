import { expect, test } from "vitest";
import { confirmedText } from "../../src/app/check/confirmedText.ts";

test.each([
  [1180, 21, 13, "1.214 beløb: 1.180 bekræftet mindst to gange, 21 én gang, 13 af intet"],
  [180, 0, 13, "193 beløb: 180 bekræftet mindst to gange, 13 af intet"],
  [0, 21, 1, "22 beløb: 21 bekræftet én gang, 1 af intet"],
  [5, 0, 0, "5 beløb: alle bekræftet mindst to gange"],
  [0, 0, 7, "7 beløb: alle bekræftet af intet"],
  [0, 1, 0, "1 beløb: bekræftet én gang"],
  [0, 0, 0, ""],
])("%i twice, %i once, %i not at all", (twice, once, none, text) => {
  expect(confirmedText({ twice, once, none, unconfirmed: [] })).toBe(text);
});
