import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

const unchecked = (sheet: string): number => checkWorkbook(workbookOf(sheet)).inventory.unchecked;

describe("before, after and what is changed", () => {
  const change = (label: string, figures: string): string => `
    | Økonomi i 1.000 kr. (2026 p/l) | 2026 | 2027 | 2028
    | Nuværende budget | 12.000 | 12.000 | 12.000
    | Nyt budget | 11.000 | 10.000 | 10.500
    | ${label} | ${figures}`;

  test.each(["Ændring", "Forskel", "Ændring i forhold til budget", "Difference"])("«%s» follows from both", (label) => {
    expect(toldAt(change(label, "-1.000 | -2.000 | -1.500"))).toEqual([]);
    expect(unchecked(change(label, "-1.000 | -2.000 | -1.500"))).toBe(0);
    expect(toldAt(change(label, "1.000 | 2.000 | 1.500"))).toEqual([]);
    expect(toldAt(change(label, "-1.000 | -2.400 | -1.500"))).toEqual(["tabel-sum C4"]);
  });

  test("above a total it is one of its rows, though round amounts may look so", () => {
    expect(
      toldAt(`
        | Tabel 2. Varige ændringer, service
        | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028
        | Kursus | -100 | -100 | -100
        | Løn | -200 | -200 | -200
        | Ændring af lokaler | -100 | -100 | -100
        | Varige ændringer totalt, service | -400 | -400 | -400`),
    ).toEqual([]);
  });
});

describe("what there was, came and went", () => {
  const pool = (last: string): string => `
    | Pulje til tilgængelighed (1.000 kr.) | 2026 | 2027 | 2028
    | Primo | 1.000 | 700 | 600
    | Tilgang | 200 | 300 | 100
    | Forbrug | -500 | -400 | -300
    | Ultimo | ${last}`;

  test("the last row holds all of it", () => {
    expect(recogniseSheet(sheetOf(pool("700 | 600 | 400")))[0]!.rows.map(({ kind }) => kind)).toEqual([
      "item",
      "item",
      "item",
      "total",
    ]);
    expect(toldAt(pool("700 | 600 | 400"))).toEqual([]);
    expect(toldAt(pool("700 | 500 | 400"))).toEqual(["tabel-sum C5"]);
  });
});

test.each(["Tilbagebetalingstid | Antal år", "Tilbagebetalingstid | "])(
  "«%s» below the table heads what is stated",
  (heading) => {
    const sheet = (years: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029
    | Varige ændringer
    | Nye ruter | Service | -200 | -500 | -500 | -500
    | Samlet varig ændring | | -200 | -500 | -500 | -500
    | Implementeringsomkostninger
    | Ruteplanlægning | Service | 1.000 | | |
    | Samlede implementeringsomkostninger | | 1.000 | 0 | 0 | 0
    | Samlet økonomisk påvirkning | | 800 | -500 | -500 | -500
    |
    | ${heading}
    | Baseret på serviceeffektivisering | ${years}
    | Baseret på totaløkonomi | ${years}`;
    expect(toldAt(sheet("3"))).toEqual([]);
    expect(toldAt(sheet("5 år"))).toEqual(["tilbagebetaling-afviger B12", "tilbagebetaling-afviger B13"]);
  },
);
