import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

describe.each(["Styringsområde | Beløb | Beløb", "Område | Første år | Andet år"])(
  "«%s» over the second half",
  (head) => {
    const sheet = (total: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027
    | Varige ændringer
    | Færre bygninger | Service | -100 | -400
    | Samlet varig ændring | | -100 | -400
    |
    | Implementeringsomkostninger | ${head}
    | Rådgiver | Service | 600 | 100
    | Samlede implementeringsomkostninger | | ${total} | 100
    | Samlet økonomisk påvirkning | | 500 | -300
    |
    | Tilbagebetalingstid: 3 år`;

    test("is a heading", () => {
      expect(toldAt(sheet("600"))).toEqual([]);
      expect(toldAt(sheet("750"))).toEqual(["tabel-sum C9"]);
      expect(casesFromSheets([sheetOf(sheet("600"))])[0]!.lines.map(({ label }) => label)).toEqual([
        "Færre bygninger",
        "Rådgiver",
      ]);
    });

    test("the payback in one cell below is read", () => {
      expect(toldAt(sheet("600").replace("3 år", "5 år"))).toEqual(["tilbagebetaling-afviger A12"]);
    });
  },
);

const groups = (total: string): string => `
  | Tabel A. Måltalseffekt, 1.000 kr. 2026 p/l
  | Udvalg | Bevilling | 2026 | 2027
  | SUD | Voksne | -100 | -200
  | BUU | Dagtilbud | -50 | -50
  | Service i alt | | -150 | -250
  |
  | BIU | Ydelser | -80 | -90
  | Overførsler i alt | | -80 | -90
  | Total | | ${total} | -340`;

test("groups behind a gap go on though the total of two years is wrong in one", () => {
  expect(toldAt(groups("-230"))).toEqual([]);
  expect(toldAt(groups("-900"))).toEqual(["tabel-sum C9"]);
});

const HALVES = `
  | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 1. halvår 2026 | 2. halvår 2026 | 1. halvår 2027 | 2. halvår 2027
  | Drift | Service | 150 | 250 | 250 | 250
  | Opstart | Service | 100 | 0 | 50 | 50
  | Udgifter i alt | | 250 | 250 | 300 | 300`;

test("years all in halves are one table, and the case has them whole", () => {
  expect(toldAt(HALVES)).toEqual([]);
  const [draft] = casesFromSheets([sheetOf(HALVES)]);
  expect(draft!.lines.map(({ amounts }) => amounts.map((amount) => amount?.toNumber()))).toEqual([
    [400, 500],
    [100, 100],
  ]);
});
