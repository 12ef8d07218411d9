import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.flatMap(({ rule, table }) =>
    rule.startsWith("total-") ? [`${rule} ${table}`] : [],
  );

const TABLE_1 = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020
  | Varige ændringer
  | Kortere forløb | Service | -300 | -350
  | Samlet varig ændring | | -300 | -350
  | Implementeringsomkostninger
  | Evaluering | Service | 200 |
  | Samlede implementeringsomkostninger | | 200 |
  |`;
const table2 = (total: string): string => `
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Kortere forløb | | -300 | -350 ${total}
  |`;
const TOTAL_2 = "\n  | Varige ændringer totalt, service | | -300 | -350";
const table3 = (total: string): string => `
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2020 p/l | | 2019 | 2020
  | Evaluering | | 200 | ${total}
  |`;
const TOTAL_3 = "\n  | Investeringer totalt, service | | 200 |";

test("one row is its own total, unless a row alone has one elsewhere in the case", () => {
  expect(told(TABLE_1 + table2(TOTAL_2) + table3(TOTAL_3))).toEqual([]);
  expect(told(TABLE_1 + table2(TOTAL_2) + table3(""))).toEqual(["total-kun-andre-tabeller Tabel 3"]);
  expect(told(TABLE_1 + table2("") + table3(""))).toEqual([]);
});

test("where as many lack a total as have one, it is how the case is written, and a note", () => {
  const second = table2("\n  | Færre udeblivelser | | 0 | 0");
  expect(told(TABLE_1 + second)).toEqual(["total-mangler Tabel 2"]);
});
