import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${toA1(at)}`);

const saving = (second: string, last = -1600): string => `
  | Tabel 2. Varige ændringer, service |
  | 1.000 kr. 2026 p/l | 2026  | 2027  | 2028
  | ${second}
  | Færre vikarer      | -1000 | -1500 | -1500
  | Administration     | -100  | -100  | -100
  | Varige ændringer totalt, service | -1100 | ${last} | -1600`;

test.each(["(1) | (2) | (3) | (4)", "1 | 2 | 3 | 4", " | 1 | 2 | 3"])(
  "«%s» below the years numbers the columns",
  (numbers) => {
    expect(told(saving(numbers))).toEqual([]);
    expect(told(saving(numbers, -6100))).toEqual(["tabel-sum C6"]);
  },
);

test("amounts that grow by one are amounts where the row has a name", () => {
  const [table] = recogniseSheet(sheetOf(saving("Kørsel | 1 | 2 | 3")));
  expect(table!.rows[0]!.kind).toBe("item");
});

test("counts in words are no amounts that stop the check", () => {
  expect(told(saving("Forudsætter | (1 stilling) | (3 stillinger) | ca. 3 årsværk"))).toEqual([]);
  expect(told(saving("Forudsætter | (1 stilling) | (3 stillinger) | 3 årsværk", -6100))).toEqual(["tabel-sum C6"]);
});

test.each(["C. Samlet økonomisk påvirkning (A+B)", "3) Samlet økonomisk påvirkning", "C. Virkning på kassen"])(
  "«%s» below totals with a letter is the total of both",
  (label) => {
    const sheet = (last: number): string => `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |
      | 1.000 kr. 2026 p/l                        | Styringsområde | 2026 | 2027 | 2028
      | 1. Varige ændringer                       |
      | 1.1 Færre vikarer                         | Service        | -100 | -900 | -1800
      | 1.2 Drift                                 | Service        | 10   | 20   | 20
      | A. Samlet varig ændring (1.1+1.2)         |                | -90  | -880 | -1780
      | 2. Implementeringsomkostninger            |
      | 2.1 Projekt                               | Service        | 800  | 400  |
      | B. Samlede implementeringsomkostninger    |                | 800  | 400  | 0
      | ${label}                                  |                | 710  | -480 | ${last}
      | Tilbagebetalingstid baseret på totaløkonomi | | 3 år`;
    expect(told(sheet(-1780))).toEqual([]);
    expect(told(sheet(-1870))).toEqual(["tabel-sum E10"]);
  },
);

test.each(["Tilbagebetalingstid", "Tilbagebetalingstid baseret på totaløkonomi"])(
  "«%s: 2 år» in one cell states the years, beside a column of numbers too",
  (label) => {
    const sheet = (years: number): string => `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |
      | Nr. | Aktivitet (1.000 kr. 2026 p/l)      | Styringsområde | 2026 | 2027 | 2028
      |     | Varige ændringer                    |
      | '1  | Færre vikarer                       | Service        |      | -900 | -1800
      |     | Samlet varig ændring                |                | 0    | -900 | -1800
      |     | Implementeringsomkostninger         |
      | '2  | Projekt                             | Service        | 800  |      |
      |     | Samlede implementeringsomkostninger |                | 800  | 0    | 0
      |     | Samlet økonomisk påvirkning         |                | 800  | -900 | -1800
      |     | ${label}: ${years} år               |`;
    expect(told(sheet(2))).toEqual([]);
    expect(told(sheet(4))).toEqual(["tilbagebetaling-afviger B10"]);
  },
);
