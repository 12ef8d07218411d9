import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at, expected }) => `${rule} ${toA1(at)} ${expected}`);

describe("totals of control areas below rows that say none", () => {
  const areas = (service: number, all = 1700): string => `
    | Tabel 3. Bevillingsændringer (1.000 kr., 2026 p/l) |
    | Udvalg            | Bevilling   | I/U | 2026   | 2027 | 2028
    | SUD               | 1310 Voksne | U   | 1500   | 1500 | 1500
    | SUD               | 1310 Voksne | I   | -200   | -200 | -200
    | TMU               | 3010 Veje   | U   | 400    | 300  | 0
    | I alt, service    |             |     | ${service} | 1300 | 1300
    | I alt, anlæg      |             |     | 400    | 300  | 0
    | I alt             |             |     | ${all} | 1600 | 1300`;

  test("add nobody knows which of them, and together all", () => {
    expect(wrong(areas(1300))).toEqual([]);
    expect(wrong(areas(1360))).toEqual(["tabel-sum D6 1.300"]);
    expect(wrong(areas(1300, 1770))).toEqual(["tabel-sum D8 1.700"]);
  });
});

describe("a balance of savings with plus", () => {
  const balance = (net: number): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr., 2026 p/l | 2026 | 2027 | 2028
    | Besparelse          | 500  | 900  | 950
    | Merudgift til drift | 100  | 100  | 120
    | Nettobesparelse     | 400  | 800  | ${net}`;

  test("takes what is spent from what is saved", () => {
    expect(wrong(balance(830))).toEqual([]);
    expect(wrong(balance(380))).toEqual([expect.stringMatching(/^tabel-sum D5/)]);
  });

  test("of groups with totals of their own is held against these", () => {
    const grouped = (net: number): string => `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |
      | 1.000 kr., 2026 p/l | 2026 | 2027 | 2028
      | Besparelser         |      |      |
      | Løn                 | 300  | 500  | 500
      | Lokaler             | 200  | 400  | 400
      | Besparelser i alt   | 500  | 900  | 900
      | Omkostninger        |      |      |
      | It                  | 100  | 100  | 150
      | Omkostninger i alt  | 100  | 100  | 150
      | Netto i alt         | 400  | 800  | ${net}`;
    expect(wrong(grouped(750))).toEqual([]);
    const [told] = checkWorkbook(workbookOf(grouped(650))).findings.filter(({ severity }) => severity === "fejl");
    expect(told?.message).toMatch(/«Netto i alt» er 650, men (?:rækkerne giver|skal være) 750/);
  });

  test("is none where the rows are no savings: income without its minus is told", () => {
    const sheet = `
      | Tabel 1. Oversigt over ønskets aktiviteter |
      | 1.000 kr., 2026 p/l    | Styringsområde | 2026 | 2027 | 2028
      | Løn                    | Service        | 500  | 900  | 950
      | Brugerbetaling         | Service        | 100  | 100  | 120
      | Udgifter i alt (netto) |                | 400  | 800  | 830`;
    expect(wrong(sheet)).not.toEqual([]);
  });
});
