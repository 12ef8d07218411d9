import { expect, test } from "vitest";
import { toldAt } from "../../harness/toldAt.ts";

const WITHOUT_CAPTION = (home: string, rent = "1.200 | 1.210 | 1.225"): string => `
  | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028
  | Udgifter
  | Drift af krisecenter | ${home}
  | Husleje | ${rent}
  | Udgifter i alt | 5.300 | 5.330 | 5.375
  | Finansiering
  | Omprioritering | -2.000 | -2.000 | -2.000
  | Puljen til service | -3.300 | -3.330 | -3.375
  | Finansiering i alt | -5.300 | -5.330 | -5.375`;

test("a row that is wrong in every year of a table without a caption is seen, for the other total is a sum", () => {
  expect(toldAt(WITHOUT_CAPTION("4.100 | 4.120 | 4.150"))).toEqual([]);
  expect(toldAt(WITHOUT_CAPTION("41.000 | 41.200 | 41.500"))).toEqual(["raekke-samme-fejl B3"]);
  expect(toldAt(WITHOUT_CAPTION("4.300 | 4.720 | 4.550"))).toEqual(["tabel-sum B5"]);
});

const ONE_TOTAL = (rows: string): string => `
  | 1.000 kr. 2026 p/l | 2026 | 2027 | 2028 ${rows}
  | Bevilling i alt | 5.300 | 5.330 | 5.375`;

test("of the one total of such a table a row with a nought too many is seen", () => {
  const rows = (income: string): string => `
  | Løn | 5.500 | 5.550 | 5.600
  | Takster | ${income}`;
  expect(toldAt(ONE_TOTAL(rows("-200 | -220 | -225")))).toEqual([]);
  expect(toldAt(ONE_TOTAL(rows("-2.000 | -2.200 | -2.250")))).toEqual(["raekke-samme-fejl B3"]);
});

test("what is taken from the others with plus is no error, whatever else the table adds", () => {
  expect(toldAt(ONE_TOTAL("\n  | Løn | 5.500 | 5.550 | 5.600\n  | Takster | 200 | 220 | 225"))).toEqual([]);
  const left = `
  | Løn | 5.100 | 5.150 | 5.200
  | Drift | 400 | 400 | 400
  | Bruttoudgift i alt | 5.500 | 5.550 | 5.600
  | Takster | 200 | 220 | 225`;
  expect(toldAt(ONE_TOTAL(left))).toEqual([]);
});

test("but a total that is no sum of the lines above is anything, as when they are examples of it", () => {
  const rows = `
  | heraf løn | 3.100 | 3.150 | 3.200
  | heraf husleje | 760 | 770 | 780`;
  expect(toldAt(ONE_TOTAL(rows))).toEqual([]);
});

test("a total called by what it is for, with a word of a control area in it, adds its rows", () => {
  const sheet = (name: string, total: string): string => `
  | Aktiviteter (1.000 kr., 2027 p/l) | Styringsområde | 2027 | 2028
  | ${name}
  | Løn | Service | 1.120 | 560
  | Ombygning | Anlæg | 240 | 60
  | ${name} i alt | | ${total}
  | Andet
  | Evaluering | Service | 150 | 300
  | Andet i alt | | 150 | 300
  | Udgifter i alt (netto) | | 1.510 | 920`;
  for (const name of ["Indsats 1", "Indsatser mod ensomhed", "Borgerservice", "Solcelleanlæg"]) {
    expect(toldAt(sheet(name, "1.360 | 620"))).toEqual([]);
    expect(toldAt(sheet(name, "13.600 | 6.200"))).toEqual(["raekke-samme-fejl C5"]);
  }
});

test("a table of totals alone has no column «I alt» under a year", () => {
  const totals = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028 | 2029 | 2030
  | Samlet varig ændring | Service | 0 | -400 | -800 | -800 | -800
  | Samlede implementeringsomkostninger | Service | 900 | 300 | 0 | 0 | 0
  | Samlet økonomisk påvirkning | | 900 | -100 | -800 | -800 | -800`;
  expect(toldAt(totals)).not.toContain("i-alt-under-aarstal G5");
});

test.each([
  "Udgifter i alt inkl. eksisterende tilbud | 4.210 | 4.330 | 4.105",
  "Afsat pulje i alt | 2.000 | 2.000 | 2.100",
  "Forvaltningens budget i alt | 91.250 | 92.310 | 92.400",
  "I alt 2026 p/l | 1.507 | 1.556 | 1.546",
  "I alt, løbende priser | 1.550 | 1.648 | 1.671",
  "Samlede udgifter hidtil | 7.420 | 9.020 | 10.610",
  "Udgifter i alt pr. bruger | 11 | 11 | 12",
  "Udgift i alt for staten | 620 | 655 | 665",
  "Total efter prioritering | 1.400 | 1.450 | 1.440",
])("what stands below a total that is a sum is anything: %s", (row) => {
  const sheet = (between: string): string => `
  | Udgifter til projekt (1.000 kr., 2027 p/l) | 2027 | 2028 | 2029
  | Løn   | 1.240 | 1.310 | 1.330
  | Drift | 310 | 290 | 260
  | Udgifter i alt | 1.550 | 1.600 | 1.590 ${between}
  | ${row}`;
  expect(toldAt(sheet(""))).toEqual([]);
  expect(toldAt(sheet("\n  | Tilskud fra fonde | 500 | 500 | 400"))).toEqual([]);
});

test("what is given and what is taken comes to 0 in every year: a total of nothing is held to its rows", () => {
  const moved = (parking: string): string => `
    | Omprioritering (1.000 kr. 2027 p/l) | Udvalg | 2027   | 2028   | 2029
    | Vejvedligehold                      | TMU    | -1.250 | -1.250 | -900
    | Grønne områder                      | TMU    | -410   | -320   | -150
    | Cykelparkering                      | TMU    | 1.660  | ${parking} | 1.050
    | I alt                               |        | 0      | 0      | 0`;
  expect(toldAt(moved("1.570"))).toEqual([]);
  expect(toldAt(moved("1.750"))).toEqual(["tabel-sum D5"]);
});
