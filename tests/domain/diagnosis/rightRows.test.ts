import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** The rules of the fejl, and how many cells they tell to change. */
function told(sheet: string): { rules: string[]; changes: number } {
  const found = checkWorkbook(workbookOf(sheet)).findings.filter(({ severity }) => severity === "fejl");
  return { rules: found.map(({ rule }) => rule), changes: found.flatMap(({ repair }) => repair).length };
}

const TABLE_2 = (rows: string, total: string): string => `
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027 ${rows}
  | Varige ændringer totalt, service | | ${total}
  |`;

const AREAS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Forløb | Service | -820 | -1.870 | -1.930
  | Kørsel | Service | -140 | -350 | -460
  | Ydelser | Overførsler | -75 | -80 | -95
  | Samlet varig ændring | | -1.035 | -2.300 | -2.485
  |`;
const FORLØB = "\n  | Forløb | | -820 | -1.870 | -1.930";

test("a row that was emptied in Tabel 2 is of no other area, where no table would show that area", () => {
  const whole = TABLE_2(`${FORLØB}\n  | Kørsel | | -140 | -350 | -460`, "-960 | -2.220 | -2.390");
  expect(told(AREAS + whole)).toEqual({ rules: [], changes: 0 });
  const emptied = TABLE_2(`${FORLØB}\n  | Kørsel | | | |`, "-820 | -1.870 | -1.930");
  expect(told(AREAS + emptied)).toEqual({ rules: ["tabel-mod-kilde"], changes: 0 });
});

test("a saving of Tabel 2 is not told to be a cost because nobody wrote its minus in Tabel 1", () => {
  const table1 = (amounts: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Forløb | Service | ${amounts}
  | Samlet varig ændring | | ${amounts}
  |`;
  const shares = (amounts: string): string => `
  | Tabel A. Måltalseffekt
  | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027
  | Socialudvalget | 1310 | ${amounts}
  | Total | | ${amounts}`;
  const bare = "820 | 1.870 | 1.930";
  const sheet = table1(bare) + TABLE_2(FORLØB, "-820 | -1.870 | -1.930") + shares(bare);
  expect(told(sheet)).toEqual({ rules: ["tabel-mod-kilde"], changes: 0 });
});
