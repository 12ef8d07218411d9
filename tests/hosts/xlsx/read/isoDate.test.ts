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

test.each([
  ["PT6M", 6 / 1440],
  ["PT1H30M", 0.0625],
  ["P1DT12H", 1.5],
  ["P2W", 14],
  ["-PT36H", -1.5],
  ["PT0.5S", 0.5 / 86_400],
  ["P1Y", null],
  ["P1M", null],
  ["P", null],
  ["PT", null],
  ["P1DT", null],
])("the duration %s is %s days", (text, days) => {
  expect(serialOfIsoDate(text)).toBe(days);
});
