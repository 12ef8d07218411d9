import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const HEADER = "| 1.000 kr. 2026 p/l | 2026 | 2027 | 2028";
const parted = (total: string, between = "| |"): string => `
  | Tabel 2. Varige ændringer, service |
  ${HEADER}
  | Kortere forløb | -100 | -200 | -300
  | Færre køb | -50 | -50 | -50
  ${between}
  ${HEADER}
  | Mindre kørsel | -10 | -20 | -30
  | Færre møder | -5 | -5 | -5
  | Varige ændringer totalt, service | ${total}`;

const told = (text: string): string[] =>
  checkWorkbook(workbookOf(text))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

test("a table pasted in two parts, the header again and a blank row between, is one table with one total", () => {
  expect(told(parted("-165 | -275 | -385"))).toEqual([]);
  expect(checkWorkbook(workbookOf(parted("-165 | -275 | -385"))).inventory.checked).toBe(15);
});

test("its total is still held against all rows", () => {
  expect(told(parted("-165 | -285 | -385"))).toEqual(["tabel-sum 9,3"]);
});

test("a second table of its own, with a total of its own rows, stays one", () => {
  expect(told(parted("-15 | -25 | -35"))).toEqual([]);
  expect(told(parted("-15 | -26 | -35"))).toEqual([]);
});
