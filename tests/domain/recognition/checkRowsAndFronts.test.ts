import { describe, expect, test } from "vitest";
import { casesFromSheets } from "../../../src/domain/intake/casesFromSheets.ts";
import { yearInText } from "../../../src/domain/recognition/headings/yearText.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).findings.map(({ rule, at }) => `${rule} ${toA1(at)}`);

describe("years of two figures", () => {
  test.each(["År 26", "år 26", "Budgetår 26", "'26", "’26", "Overslagsår '26"])("«%s» is 2026", (text) => {
    expect(yearInText(text)).toEqual({ year: 2026, goesOn: false });
  });

  test.each(["26", "År 1", "År 5", "Uge 26", "side 26", "Klub '98"])("«%s» is no year", (text) => {
    expect(yearInText(text)).toBeNull();
  });
});

describe("a row that checks the sums", () => {
  const sheet = (label: string, last = 0): string => `
    | Tabel 2. Varige ændringer, service |
    | 1.000 kr. 2026 p/l                 | 2026 | 2027 | 2028
    | Fælles kantine                     | -200 | -300 | -300
    | Madspild                           | -20  | -50  | -50
    | Varige ændringer totalt, service   | -220 | -350 | -350
    | ${label}                           | 0    | 0    | ${last}`;

  test.each(["Kontrol (skal være 0)", "Kontrolsum", "Difference", "Tjek: bør være 0", "Afstemning til Tabel 1"])(
    "«%s» is no line of the case",
    (label) => {
      expect(told(sheet(label))).toEqual([]);
      const [draft] = casesFromSheets([sheetOf(sheet(label))]);
      expect(draft!.lines.map((line) => line.label)).toEqual(["Fælles kantine", "Madspild"]);
      expect(draft!.unread.map(({ kind }) => kind)).toEqual(["noteWithAmounts"]);
    },
  );

  test("what is controlled is a line", () => {
    const [draft] = casesFromSheets([sheetOf(sheet("Kontrol af fakturaer", -10))]);
    expect(draft!.lines.map((line) => line.label)).toContain("Kontrol af fakturaer");
    const note = (last: number): string => `
      | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027    | I alt
      | Kontrol                           | Service        | 400  | ${last} | 800
      | Tilsyn                            | Service        | 100  | 100     | 200
      | Udgifter i alt (netto)            |                | 500  | 500     | 1000`;
    expect(told(note(400))).toEqual([]);
    expect(told(note(4000))).toEqual(["beloeb-modsiges D2"]);
  });
});

describe("I alt in front of the years", () => {
  const sheet = (path: number, before = 0): string => `
    | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | I alt            | 2026 | 2027    | 2028
    | Cykelsti                          | Anlæg          | ${9000 + before} | 2000 | ${path} | 1000
    | Projektering                      | Anlæg          | 800              | 800  | 0       | 0
    | Udgifter i alt (netto)            |                | ${9800 + before} | 2800 | 6000    | 1000`;

  test("is the rows' sum where one row of few is wrong, and speaks for the right amount", () => {
    expect(told(sheet(6000))).toEqual([]);
    expect(told(sheet(60000))).toEqual(["beloeb-modsiges E2"]);
  });

  test("is none where most rows say otherwise", () => {
    const [table] = recogniseSheet(sheetOf(sheet(6000, 500)));
    expect(table!.rowTotalColumn).toBeNull();
  });
});

test("the subtotal of a committee keeps its name where the total of the block has the form's", () => {
  const sheet = (total: string): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
    | 1.000 kr. 2026 p/l                                  | Styringsområde | 2026 | 2027
    | Varige ændringer                                    |                |      |
    | Socialudvalget                                      |                |      |
    | Færre vikarer                                       | Service        | -100 | -200
    | Bedre vagtplan                                      | Service        | -50  | -100
    | Socialudvalget i alt                                |                | -150 | -300
    | Sundheds- og Omsorgsudvalget                        |                |      |
    | Færre vikarer                                       | Service        | -80  | -160
    | Nyt system                                          | Service        | -20  | -40
    | Sundheds- og Omsorgsudvalget i alt                  |                | -100 | -200
    | ${total}                                            |                | -250 | -500`;
  const blockless = (total: string): string[] => told(sheet(total)).filter((one) => one.startsWith("total-uden-blok"));
  expect(blockless("Samlet varig ændring")).toEqual([]);
  expect(blockless("I alt")).toContain("total-uden-blok A12");
});

test("what the total of a table of committees is measured against is no committee", () => {
  const sheet = (label: string, appropriation = ""): string => `
    | Tabel A. Måltalseffekt – hvis forslaget indarbejdes (nettoeffektivisering) |
    | 1.000 kr. 2026 p/l     |                             |      |
    | Udvalg                 | Bevilling, profit-center mv. | 2026 | 2027
    | Socialudvalget         | 1010 Voksne                 | -40  | -80
    | Total                  |                             | -40  | -80
    | ${label}               | ${appropriation}            | -500 | -500`;
  expect(told(sheet("Effektiviseringsmåltal"))).toEqual([]);
  expect(checkWorkbook(workbookOf(sheet("Rest"))).inventory).toMatchObject({ read: 6, checked: 4, unchecked: 2 });
  // A committee below the total was forgotten by it.
  expect(told(sheet("Økonomiudvalget"))).not.toEqual([]);
  expect(told(sheet("Måltaludvalget", "1020 Unge"))).toContain("udvalg-ukendt A6");
});

test("codes without a heading number the rows, and the words beside them name them", () => {
  const labels = (first: string, second: string): readonly string[] =>
    casesFromSheets([
      sheetOf(`
        | Tabel 3. Serviceinvesteringer i forslaget |             |      |
        | 1.000 kr. 2026 p/l                        |             | 2026 | 2027
        | ${first}                                  | Konsulenter | 300  | 200
        | ${second}                                 | Uddannelse  | 80   | 80
        | Investeringer totalt, service             |             | 380  | 280`),
    ])[0]!.lines.map(({ label }) => label);
  expect(labels("S1", "S2")).toEqual(["Konsulenter", "Uddannelse"]);
  expect(labels("A-12", "B-3")).toEqual(["Konsulenter", "Uddannelse"]);
  expect(labels("Udbud", "Drift")).toEqual(["Udbud", "Drift"]);
});
