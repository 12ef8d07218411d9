import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const report = (sheet: string) => checkWorkbook(workbookOf(sheet));
const told = (sheet: string): string[] => report(sheet).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);
const kinds = (sheet: string): string[] =>
  recogniseSheet(sheetOf(sheet)).flatMap(({ rows }) =>
    rows.map(({ kind, aside }) => (aside ? `${kind} ${aside}` : kind)),
  );

const HEADER = `
  | Tabel 2. Oversigt over ønskets aktiviteter |
  | 1.000 kr., 2026 p/l | Styringsområde | 2026 | 2027 | 2028`;

describe("totals over and under groups", () => {
  const mixed = (label: string, last = 1140): string => `${HEADER}
    | Koordinator | Service | 600  | 620  | 620
    | Kurser      | Service | 200  | 200  | 200
    | Sum drift   |         | 800  | 820  | 820
    | Bil         | Anlæg   | 300  | 320  | 320
    | Sum anlæg   |         | 300  | 320  | 320
    | ${label}    |         | 1100 | 1140 | ${last}`;

  test.each(["Sum drift og anlæg", "I alt, anlæg og drift", "Sum drift + anlæg"])("«%s» adds both", (label) => {
    expect(told(mixed(label))).toEqual([]);
    expect(told(mixed(label, 1410))).not.toEqual([]);
  });

  const above = (all: number, car: number): string => `${HEADER}
    | Udgifter i alt |         | 1100 | ${all} | 1140
    | Service i alt  |         | 800  | 820    | 820
    | Koordinator    | Service | 600  | 620    | 620
    | Kurser         | Service | 200  | 200    | 200
    | Anlæg i alt    |         | 300  | 320    | 320
    | Bil            | Anlæg   | 300  | ${car} | 320`;

  test("headings that hold sums may stand under one that adds them", () => {
    expect(told(above(1140, 320))).toEqual([]);
    expect(report(above(1140, 320)).inventory).toMatchObject({ read: 18, checked: 18 });
    expect(told(above(1410, 320))).toEqual(["tabel-sum D3"]);
    expect(told(above(1140, 230))).not.toEqual([]);
  });

  const parted = (last: number): string => `${HEADER}
    | Bydel Nord     |         |      |      |
    | Koordinator    | Service | 600  | 620  | 620
    | Kurser         | Service | 200  | 200  | 200
    | Nord i alt     |         | 800  | 820  | 820
    |
    |
    | Bydel Syd      |         |      |      |
    | Koordinator    | Service | 300  | 320  | 320
    | Kurser         | Service | 100  | 100  | 100
    | Syd i alt      |         | 400  | 420  | 420
    |
    | Hele projektet |         | 1200 | 1240 | ${last}`;

  test("groups with blank rows between are one table where a last row adds them, whatever it is called", () => {
    expect(told(parted(1240))).toEqual([]);
    expect(report(parted(1240)).inventory).toMatchObject({ checked: 21, unread: [] });
    expect(told(parted(1420))).toEqual(["tabel-sum E14"]);
  });
});

describe("rows that are no money of the table", () => {
  test("rows without a control area that the total leaves out, whatever they count", () => {
    const sheet = (drift: number): string => `${HEADER}
      | Besøg på bibliotekerne | | 12000 | 13000 | 13000
      | Pris pr. gæst          | | 50    | 50    | 50
      | Drift          | Service | 600   | ${drift} | 650
      | CO2 (ton)              | | 20    | 20    | 20
      | Udgifter i alt |         | 600   | 650   | 650`;
    expect(told(sheet(650))).toEqual([]);
    expect(told(sheet(560))).toEqual(["tabel-sum D7"]);
  });

  test("a row without a control area that the total counts is money, and asks for its area", () => {
    const sheet = `${HEADER}
      | Drift          | Service | 600 | 620 | 650
      | Kurser         |         | 200 | 300 | 300
      | Udgifter i alt |         | 800 | 920 | 950`;
    expect(kinds(sheet)).toEqual(["item", "item", "total"]);
    expect(told(sheet)).toEqual(["styringsomraade-mangler B4"]);
  });

  const saving = (first: string, price = -1500): string => `
    | Tabel 2. Varige ændringer, service |
    | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028
    | ${first}
    | Løn                | -1000 | ${price} | -1500
    | Øvrig drift        | -100  | -100  | -100
    | Varige ændringer totalt, service | -1100 | -1600 | -1600`;

  test.each([
    "Budget til området | 10000 | 10000 | 10000",
    "Nuværende ramme | 9000 | 9000 | 9000",
    "Indfases | 0,67 | 1 | 1",
  ])("«%s» is what it is measured by", (first) => {
    expect(told(saving(first))).toEqual([]);
    expect(told(saving(first, -5100))).not.toEqual([]);
  });

  test("«løn heraf» is a part of the row above, and told where it is larger", () => {
    const sheet = (part: number): string => `${HEADER}
      | Koordinator    | Service | 600 | 620     | 620
      | Løn heraf      |         | 500 | ${part} | 520
      | Kurser         | Service | 200 | 200     | 200
      | Udgifter i alt |         | 800 | 820     | 820`;
    expect(told(sheet(520))).toEqual([]);
    expect(told(sheet(720))).toEqual(["del-stoerre-end-raekken D4"]);
  });
});

describe("Tabel 1", () => {
  const summary = (caption: string, rows: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser${caption} |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030 | 2031
    | Varige ændringer |
    ${rows}
    | Tilbagebetalingstid baseret på serviceeffektivisering | | 3 år
    | Tilbagebetalingstid baseret på totaløkonomi | | 3 år`;

  const below = (label: string): string =>
    summary(
      "",
      `| Færre vikarer | Service | | -900 | -1800 | -1800 | -1800 | -1800
    | Samlet varig ændring | | 0 | -900 | -1800 | -1800 | -1800 | -1800
    | Implementeringsomkostninger |
    | Projektledelse | Service | 800 | 400 | | | |
    | Samlede implementeringsomkostninger | | 800 | 400 | 0 | 0 | 0 | 0
    | Samlet økonomisk påvirkning | | 800 | -500 | -1800 | -1800 | -1800 | -1800
    | ${label}`,
    );

  test("what is still to be paid back, below the last total, is no line", () => {
    const sheet = below("Mangler at blive betalt | | 1200 | 300 | 0 | 0 | 0 | 0");
    expect(told(sheet)).toEqual([]);
    expect(casesFromSheets([sheetOf(sheet)])[0]!.lines).toHaveLength(2);
  });

  test("an accumulated row is checked: each year is held against the one before", () => {
    const { read, checked } = report(below("Akkumuleret | | 800 | 300 | -1500 | -3300 | -5100 | -6900")).inventory;
    expect(checked).toBe(read);
  });

  const turned = (caption: string, costs: readonly [string, string], balance = "1800"): string =>
    summary(
      caption,
      `| Færre vikarer | Service | | 900 | 1800 | 1800 | 1800 | 1800
    | Samlet varig ændring | | 0 | 900 | 1800 | 1800 | 1800 | 1800
    | Implementeringsomkostninger |
    | Projektledelse | Service | ${costs.join(" | ")} | | | |
    | Samlede implementeringsomkostninger | | ${costs.join(" | ")} | 0 | 0 | 0 | 0
    | Samlet økonomisk påvirkning | | -800 | 500 | ${balance} | 1800 | 1800 | 1800`,
    );

  test("savings with plus are told once, or not where the caption says so; the payback is worked out as it is meant", () => {
    expect(told(turned("", ["800", "400"]))).toEqual(["forslag-uden-besparelse A5"]);
    expect(told(turned("", ["-800", "-400"]))).toEqual(["forslag-uden-besparelse A5"]);
    expect(told(turned(" (besparelser er angivet med plus)", ["-800", "-400"]))).toEqual([]);
    expect(told(turned(" (+ = besparelse)", ["-800", "-400"], "1080"))).toEqual(["tabel-sum E9"]);
    expect(told(turned(" (+ = besparelse)", ["-800", "-400"]).replaceAll("3 år", "5 år"))).toHaveLength(2);
  });
});
