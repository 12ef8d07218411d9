import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** These small sheets are no whole proposals. */
const ABOUT_WHOLE_PROPOSALS = ["antal-aar", "investeringstabel-mangler"];

const found = (sheet: string): Finding[] =>
  checkWorkbook(workbookOf(sheet)).findings.filter(({ rule }) => !ABOUT_WHOLE_PROPOSALS.includes(rule));

const findingsOf = (sheet: string): string[] => found(sheet).map(({ message }) => message);

const MODELS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | |
  | 1.000 kr. 2025 p/l                           | Styringsområde | 2024 | 2025 | 2026
  | Varige ændringer                             |                |      |      |
  | Model 1                                      |                |      |      |
  | Færre køb                                    | Service        |      | -400 | -800
  | Samlet varig ændring, model 1                |                |      | -400 | -800
  | Model 2                                      |                |      |      |
  | Færre køb                                    | Service        |      | -100 | -900
  | Ny drift                                     | Service        |      | 50   | 50
  | Samlet varig ændring, model 2                |                |      | -50  | -850
  | Implementeringsomkostninger                  |                |      |      |
  | Projektledelse, model 1                      | Service        | 300  |      |
  | Projektledelse, model 2                      | Service        | 1.500 |     |
  | Samlede implementeringsomkostninger, model 1 |                | 300  |      |
  | Samlede implementeringsomkostninger, model 2 |                | 1.500 |     |
  | Samlet økonomisk påvirkning, model 1         |                | 300  | -400 | -800
  | Samlet økonomisk påvirkning, model 2         |                | 1.500 | -50 | -850
  | Tilbagebetalingstid, model 1                 | 2 år           |      |      |
  | Tilbagebetalingstid, model 2                 | 4 år           |      |      |
  |                                              |                |      |      |
  | Tabel 2. Varige ændringer, service           |                |      |      |
  | 1.000 kr. 2025 p/l                           |                | 2024 | 2025 | 2026
  | Færre køb                                    |                |      | -400 | -800
  | Varige ændringer totalt, service             |                |      | -400 | -800`;

test("alternatives have their own totals, payback and tables", () => {
  expect(findingsOf(MODELS)).toEqual([]);
});

test("a wrong total of one alternative is found", () => {
  expect(
    findingsOf(
      MODELS.replace(
        "påvirkning, model 1         |                | 300  | -400",
        "påvirkning, model 1         |                | 300  | -450",
      ),
    ),
  ).toEqual([
    "Tabel 1, 2025: «Samlet økonomisk påvirkning, model 1» er -450, men skal være -400. Et ciffer er " +
      "forkert. Ret totalen.",
  ]);
});

const GROUPS = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | |
  | 1.000 kr. 2025 p/l                     | Styringsområde | 2024 | 2025
  | Varige ændringer (børn)                |                |      |
  | Færre køb                              | Service        |      | -400
  | Samlet varig ændring, børn             |                |      | -400
  | Varige ændringer (voksne)              |                |      |
  | Færre forløb                           | Service        |      | -100
  | Forsørgelse                            | Overførsler (EI) |    | -250
  | Samlet varig ændring, voksne           |                |      | -350
  | Samlet varig ændring, service          |                |      | -500
  | Samlet varig ændring, overførsler      |                |      | -250
  | Samlet varig ændring                   |                |      | -750
  | Implementeringsomkostninger            |                |      |
  | Projektledelse                         | Service        | 300  |
  | It                                     | Anlæg          | 200  |
  | Samlede implementeringsomkostninger    |                | 500  |
  | Samlet økonomisk påvirkning            |                | 500  | -750
  | Tilbagebetalingstid baseret på serviceeffektivisering | 2 år | |
  | Tilbagebetalingstid baseret på totaløkonomi | 2 år      |      |`;

test("totals per target group and per control area", () => {
  expect(findingsOf(GROUPS)).toEqual([]);
});

test("a subtotal and a total that are off by the same: one finding, and nobody is accused, for a row would explain both", () => {
  const findings = found(
    GROUPS.replace(
      "ændring                   |                |      | -750",
      "ændring                   |                |      | -780",
    ).replace(
      "påvirkning            |                | 500  | -750",
      "påvirkning            |                | 500  | -780",
    ),
  );
  expect(findings.map(({ rule, at, expected }) => [rule, at.row + 1, expected])).toEqual([["tabel-sum", 12, null]]);
});

const HALVES = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser | |
  | 1.000 kr. 2025 p/l                     | Styringsområde      | 2024 | 2025 | 2026
  | Varige ændringer                       |                     |      |      |
  | Færre køb                              | Service             |      | -400 | -400
  | Lavere forsørgelse                     | Overførsler (EO)    |      | -100 | -200
  | Færre tilbud                           | Overførsler (EI)    |      | -50  | -75
  | heraf mentorer                         |                     |      | -20  | -20
  | Samlet varig ændring, service          |                     |      | -400 | -400
  | Samlet varig ændring, EI               |                     |      | -50  | -75
  | Samlet varig ændring, EO               |                     |      | -100 | -200
  | Samlet varig ændring                   |                     |      | -550 | -675
  | Personalemæssige konsekvenser (åv)     |                     |      | -2   | -2
  | Implementeringsomkostninger            |                     |      |      |
  | Projektledelse                         | Service             | 300  |      |
  | Samlede implementeringsomkostninger    |                     | 300  |      |
  | Samlet økonomisk påvirkning            |                     | 300  | -550 | -675
  | Tilbagebetalingstid baseret på serviceeffektivisering | 2    |      |      |
  | Tilbagebetalingstid baseret på totaløkonomi | 2              |      |      |`;

test("the two halves of Overførsler have totals of their own; parts of a row and staff count in none", () => {
  expect(findingsOf(HALVES)).toEqual([]);
});

test("two proposals on one sheet are checked each by itself", () => {
  const second = HALVES.replaceAll("-400", "-800").replaceAll("-550", "-950").replaceAll("-675", "-1.075");
  expect(
    findingsOf(`${HALVES}
  | | | | |
  | | | | |${second}`),
  ).toEqual([]);
});

test("a total of both blocks may have any name", () => {
  expect(
    findingsOf(GROUPS.replace("Samlet økonomisk påvirkning            ", "I alt                                  ")),
  ).toEqual([
    "Tabel 1: totalen hedder «I alt». Kald den «Samlet økonomisk påvirkning» som i skabelonen, så " +
      "den ikke forveksles med de andre totaler.",
  ]);
});
