import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const mendedIn = (sheet: string): { told: number; changes: number } => {
  const fejl = checkWorkbook(workbookOf(sheet)).findings.filter(({ severity }) => severity === "fejl");
  return { told: fejl.length, changes: fejl.flatMap(({ repair }) => repair).length };
};

test("a total is not changed by no slip where its row got the next year's amount", () => {
  const sheet = (rent: string): string => `
  | Tabel 3. Finansiering
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029
  | Drift af krisecenter | Service | 4.100 | 4.100 | 4.100 | 4.100
  | Husleje | Service | ${rent}
  | Finansieringsbehov i alt | | 5.300 | 5.300 | 5.325 | 5.350`;
  expect(mendedIn(sheet("1.200 | 1.200 | 1.225 | 1.250"))).toEqual({ told: 0, changes: 0 });
  expect(mendedIn(sheet("1.200 | 1.200 | 1.250 | 1.250"))).toEqual({ told: 1, changes: 0 });
});

test("two totals of one row each in each other's place: the rows may be exchanged as well, and neither is mended", () => {
  const sheet = (works: string, benefits: string): string => `
  | Aktiviteter (1.000 kr., 2027 p/l) | Styringsområde | 2027 | 2028 | 2029
  | Løn | Service | 1.120 | 1.120 | 560
  | Biler | Service | 240 | 60 | 60
  | Ombygning | Anlæg | 1.850 | 400 | 90
  | Forsørgelse | Overførsler | -110 | -330 | -330
  | Service i alt | | 1.360 | 1.180 | 620
  | Anlæg i alt | | ${works}
  | Overførsler i alt | | ${benefits}
  | I alt | | 3.100 | 1.250 | 380`;
  const [works, benefits] = ["1.850 | 400 | 90", "-110 | -330 | -330"];
  expect(mendedIn(sheet(works, benefits))).toEqual({ told: 0, changes: 0 });
  const { told, changes } = mendedIn(sheet(benefits, works));
  expect(told).toBeGreaterThan(0);
  expect(changes).toBe(0);
});

test("no row of Tabel 2 gets what another row lacks, where that other row has an empty year", () => {
  const sheet = (first: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028
  | Varige ændringer
  | Bedre udnyttelse af lokaler | Service | -700 | -1.900 | -1.900
  | Samlet varig ændring | | -700 | -1.900 | -1.900
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2026 p/l | | 2026 | 2027 | 2028
  | Fraflytning | | ${first} | -1.200 | -1.200
  | Fremleje | | -250 | -700 | -700
  | Varige ændringer totalt, service | | -700 | -1.900 | -1.900`;
  expect(mendedIn(sheet("-450"))).toEqual({ told: 0, changes: 0 });
  expect(mendedIn(sheet(""))).toEqual({ told: 1, changes: 0 });
});

test("a total among rounded rows is told wrong, and not what it is to the last digit", () => {
  const sheet = (last: string): string => `
  | Tabel 2. Varige ændringer, service (1.000 kr. 2026 p/l)
  | | 2026 | 2027 | 2028 | 2029
  | Skole A | -133 | -267 | -267 | -267
  | Skole B | -133 | -267 | -267 | -267
  | Skole C | -133 | -267 | -267 | -267
  | Varige ændringer totalt, service | -400 | -800 | -800 | ${last}`;
  expect(mendedIn(sheet("-800"))).toEqual({ told: 0, changes: 0 });
  expect(mendedIn(sheet("-500"))).toEqual({ told: 1, changes: 0 });
});
