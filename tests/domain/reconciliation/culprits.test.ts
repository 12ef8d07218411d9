import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const CASE = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
  | Varige ændringer                                    |                |      |
  | Kortere forløb                                      | Service        |      | -350
  | Vedligehold                                         | Service        |      | 50
  | Samlet varig ændring                                |                |      | -300
  | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
  | Udvalg                                              | Bevilling      | 2019 | 2020
  | Socialudvalget                                      |                |      | -300
  | Total                                               |                |      | -300
  | Tabel B. Bevillingsmæssig effekt - varig drift      |                |      |
  | Udvalg                                              | Bevilling      | 2019 | 2020
  | Socialudvalget                                      |                |      | 50
  | Total                                               |                |      | 50
  | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |           |      |
  | Udvalg                                              | Bevilling      | 2019 | 2020
  | Socialudvalget                                      |                |      | -350
  | Total                                               |                |      | -350`;

/** Row numbers of the lines above, as Excel counts them. */
const fejl = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ rule, at, expected, related }) => [rule, toA1(at), expected, ...related.map(toA1)].join(" "));

function withCell(row: number, to: string): string {
  const lines = CASE.split("\n");
  lines[row] = lines[row]!.replace(/\| [-\d.]+$/, `| ${to}`);
  return lines.join("\n");
}

describe("one fault is placed where it sits", () => {
  test("nothing is wrong to begin with", () => {
    expect(fejl(CASE)).toEqual([]);
  });

  test("a saving of Tabel 1: its total, Tabel A and Tabel C speak against it", () => {
    expect(fejl(withCell(4, "-530"))).toEqual(["beloeb-modsiges D4 -350 D6 D10 D18"]);
  });

  test("an operation of Tabel 1, not the total that follows from it", () => {
    expect(fejl(withCell(5, "500"))).toEqual(["beloeb-modsiges D5 50 D6 D10 D14"]);
  });

  test("a committee's row in Tabel C", () => {
    expect(fejl(withCell(17, "-300"))).toEqual(["tabel-a-b-c D17 -350 D18"]);
  });

  test("a total stays a total's fault", () => {
    expect(fejl(withCell(6, "-310"))).toEqual(["tabel-sum D6 -300"]);
    expect(fejl(withCell(18, "-450"))).toEqual(["tabel-sum D18 -350"]);
  });

  test("a whole table that repeats another is blamed cell by cell, as nobody can name one amount", () => {
    expect(fejl(withCell(17, "-300").replace(/(Total\s+\|\s+\|\s+\|) -350$/, "$1 -300"))).toEqual([
      "tabel-a-b-c D17 -350 D18",
    ]);
  });
});

test("two rows that explain a fault equally well are both named, and neither accused", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
    | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
    | Varige ændringer                                    |                |      |
    | Kortere forløb                                      | Service        |      | -350
    | Færre udeblivelser                                  | Service        |      | -100
    | Samlet varig ændring                                |                |      | -500
    | Tabel 2. Varige ændringer, service                  |                |      |
    | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
    | Samlet effekt af indsatsen                          |                |      | -500`;
  expect(fejl(sheet)).toEqual(["tabel-sum D6  D4 D5 D9"]);
});

test("a mistyped amount does not make the payback look wrong too", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
    | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
    | Varige ændringer                                    |                |      |
    | Kortere forløb                                      | Service        |      | -500
    | Samlet varig ændring                                |                |      | -500
    | Implementeringsomkostninger                         |                |      |
    | Projektledelse                                      | Service        | 8000 |
    | Samlede implementeringsomkostninger                 |                | 800  |
    | Samlet økonomisk påvirkning                         |                | 800  | -500
    | Tilbagebetalingstid baseret på serviceeffektivisering | 3            |      |
    | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
    | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
    | Projektledelse                                      |                | 800  |
    | Investeringer totalt, service                       |                | 800  |`;
  expect(fejl(sheet)).toEqual(["beloeb-modsiges C7 800 C8 C9 C14"]);
  expect(checkWorkbook(workbookOf(sheet)).findings.map(({ rule }) => rule)).not.toContain("tilbagebetaling-afviger");
});
