import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const inventory = (heading: string, last: string): string => {
  const { inventory: all } = checkWorkbook(
    workbookOf(`
    | Tabel 2. Varige ændringer, service |
    | 1.000 kr. 2026 p/l                 | 2026 | 2027 | I alt | ${heading}
    | Færre vikarer                      | -100 | -200 | -300  | 0
    | Lokaler                            | -50  | -50  | -100  | ${last}
    | Varige ændringer totalt, service   | -150 | -250 | -400  | 0`),
  );
  const unread = all.unread.map(({ at, count }) => `${at.row + 1},${at.column + 1}: ${count}`);
  return [`${all.checked} checked, ${all.unchecked} not`, ...unread].join("; ");
};

test("zeros in a column that checks the rows leave nothing unread", () => {
  expect(inventory("Kontrol", "0")).toBe("9 checked, 3 not");
  expect(inventory("Tjek (skal være 0)", "0,0000000001")).toBe("9 checked, 3 not");
});

test("what such a column finds is named, and so are zeros of another column", () => {
  expect(inventory("Kontrol", "12")).toBe("9 checked, 2 not; 4,5: 1");
  expect(inventory("Heraf løn", "0")).toBe("9 checked, 0 not; 3,5: 3");
});
