import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** What is said of areas and sums, and what would be changed. */
const told = (inFirst: string, inThird: string): string[] =>
  checkWorkbook(
    workbookOf(`
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
  | Varige ændringer
  | Forløb | Service | -600 | -1.200 | -1.200
  | Samlet varig ændring | | -600 | -1.200 | -1.200
  | Implementeringsomkostninger
  | Montering | ${inFirst} | 900 | 300 |
  | Projektledelse | Service | 400 | |
  | Samlede implementeringsomkostninger | | 1.300 | 300 |
  | Samlet økonomisk påvirkning | | 700 | -900 | -1.200
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
  | Montering | ${inThird} | 900 | 300 |
  | Projektledelse | Service | 400 | |
  | Investeringer totalt, service | | 1.300 | 300 |`),
  )
    .findings.filter(({ rule }) => /styringsomraade|sum|raekke|modsiges/.test(rule))
    .map(({ rule, at, repair, alternatives }) =>
      [rule, toA1(at), ...repair.map((change) => toA1(change.at)), ...alternatives.map(() => "?")].join(" "),
    );

test("a table says its area: a row with another one is told as that, and its right total is left alone", () => {
  expect(told("Service", "Service")).toEqual([]);
  expect(told("Service", "Anlæg")).toEqual(["styringsomraade-anden-tabel A14"]);
});

test("a row that Tabel 1 has under another area than the table it stands in is one finding, though the row itself says it too", () => {
  expect(told("Anlæg", "Anlæg")).toEqual(["styringsomraade-modsiges B7 B7"]);
});
