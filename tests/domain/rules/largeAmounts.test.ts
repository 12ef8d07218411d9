import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** Where the rule tells a large amount, and where else it marks it. */
const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => rule === "tusind-gange-for-stort")
    .map(({ at, related }) => [at, ...related].map((place) => toA1(place)).join(" ← "));

/** The line of Tabel 1 stands in Tabel 3 again. */
const tables = (first: string, second: string): string => `
  | Tabel 1. Varige ændringer og implementeringsomkostninger | | | | |
  | 1.000 kr. 2025 p/l | Styringsområde | 2026 | 2027 | 2028
  | Varige ændringer | | | |
  | Mindre vikarforbrug | Service | -300 | -600 | -900
  | Implementeringsomkostninger | | | |
  | Projektledelse | Service | ${first}
  | | | | |
  | Tabel 3. Serviceinvesteringer i forslaget | | | |
  | 1.000 kr. 2025 p/l | | 2026 | 2027 | 2028
  | Projektledelse | | ${second}`;

test("one amount typed too large is told once, where it is typed, whether other tables fetch it or repeat it", () => {
  expect(told(tables("540 | 700 | 650", "540 | 700 | 650"))).toEqual([]);
  expect(told(tables("540 | 700.000 | 650", "=C6 → 540 | =D6 → 700.000 | =E6 → 650"))).toEqual(["D6 ← D10"]);
  expect(told(tables("540 | 700.000 | 650", "540 | 700.000 | 650"))).toEqual(["D6 ← D10"]);
  expect(told(tables("=C10 → 540 | =D10 → 700.000 | =E10 → 650", "540 | 700.000 | 650"))).toEqual(["D10 ← D6"]);
});

test("two amounts are two, in one year or in each its own", () => {
  expect(told(tables("540 | 700.000 | 650", "540 | 800.000 | 650"))).toEqual(["D6", "D10"]);
  expect(told(tables("540 | 700.000 | 650", "540 | 700 | 650.000"))).toEqual(["D6", "E10"]);
});

test("a formula that alone is large is told itself", () => {
  expect(told(tables("540 | 700 | 650", "=C6 → 540 | =D6*1000 → 700.000 | =E6 → 650"))).toEqual(["D10"]);
});
