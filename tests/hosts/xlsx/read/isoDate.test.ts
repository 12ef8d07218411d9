import { expect, test } from "vitest";
import { serialOfIsoDate } from "../../../../src/hosts/xlsx/read/isoDate.ts";

test.each([
  ["1900-03-01", 61],
  ["2000-02-29", 36585],
  ["2026-01-01", 46023],
  ["2026-01-01T12:00:00", 46023.5],
  ["2026-01-01T06:00:00.000Z", 46023.25],
  ["18:00", 0.75],
  ["T18:00:00", 0.75],
  ["1. januar", null],
  ["", null],
])("%s is %s", (text, serial) => {
  expect(serialOfIsoDate(text)).toBe(serial);
});
