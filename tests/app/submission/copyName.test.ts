import { expect, test } from "vitest";
import { copyName, isCopy } from "../../../src/app/submission/copyName.ts";
import { uniqueSheetName } from "../../../src/hosts/excel/write/sheetName.ts";

const LONG = "Forslag om udbredelse af Step Up";

test.each(["Forslag", LONG, "x".repeat(31)])("a copy of %j is known by its name, the second one too", (sheet) => {
  const name = uniqueSheetName(copyName(sheet), [sheet]);
  const second = uniqueSheetName(copyName(sheet), [sheet, name]);
  expect([isCopy(name), isCopy(second), isCopy(sheet)]).toEqual([true, true, false]);
  expect(Math.max(name.length, second.length)).toBeLessThanOrEqual(31);
});
