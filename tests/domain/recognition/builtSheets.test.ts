import { expect, test } from "vitest";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetTrial } from "../../harness/sheets/sheetTrial.ts";

const FIRST = 50_000;
const SHEETS = 60;
const trials = Array.from({ length: SHEETS }, (_, index) => sheetTrial(FIRST + index));

/** `npm run bench -- sheets` looks at 5.000; here a sample tells what has broken. */
test.each(trials)("sheet $seed is read as it is meant ($built.features)", ({ fejl, untrueWarnings, lost }) => {
  expect([...fejl, ...untrueWarnings].map(({ rule, at, message }) => `${rule} ${toA1(at)} ${message}`)).toEqual([]);
  expect(lost).toBe(0);
});

test.each(trials.filter(({ slip }) => slip !== null))("one slip in sheet $seed is seen", ({ isNoticed, slip }) => {
  expect(isNoticed, `${toA1(slip!.figure)}: ${slip!.figure.value} → ${slip!.value}`).toBe(true);
});
