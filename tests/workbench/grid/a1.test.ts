import { expect, test } from "vitest";
import { areaAddress, parseArea, sheetAddress, splitSheetName } from "../../../src/workbench/grid/a1.ts";

test.each(["A1", "B2:D9", "A:C", "A:A", "2:5", "3:3", "XFD1048576"])("%s reads and writes itself", (address) => {
  const area = parseArea(address);
  expect(area && areaAddress(area)).toBe(address);
});

test.each(["A", "5", "XFE1", "A1048577", "A0", "Sum", "A1:B2:C3", ""])("%j is no address", (text) => {
  expect(parseArea(text)).toBeNull();
});

test("a sheet's name is quoted where Excel quotes it", () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const addresses = ["Forslag", "Ark1", "Min sag", "Bent's"].map((name) => sheetAddress(name, area));
  expect(addresses).toEqual(["Forslag!A1", "'Ark1'!A1", "'Min sag'!A1", "'Bent''s'!A1"]);
  expect(addresses.map((address) => splitSheetName(address)[0])).toEqual(["Forslag", "Ark1", "Min sag", "Bent's"]);
});
