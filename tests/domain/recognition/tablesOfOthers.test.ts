import { describe, expect, test } from "vitest";
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

test.each(['-"-', "-''-", ",,", "-//-", "-II-", "som ovenfor", "id."])("«%s» repeats the row above", (mark) => {
  const sheet = `
    | Tabel 3. Udgifter til service |
    | 1.000 kr., 2026 p/l   | Udvalg | Bevilling | I/U | 2026 | 2027 | I alt
    | Koordinator           | SUD    | 1525      | U   | 600  | 600  | 1200
    | Kurser                | ${mark} | ${mark}  | ${mark} | 200 | 200 | 400
    | Serviceudgifter i alt |        |           |     | 800  | 800  | 1600`;
  expect(told(sheet)).toEqual([]);
  expect(recogniseSheet(sheetOf(sheet))[0]!.rows[1]!.committeeText).toBe("SUD");
});

test("a number or an id before the label is no label", () => {
  const [table] = recogniseSheet(
    sheetOf(`
    | Tabel 2. Oversigt over ønskets aktiviteter |
    | Nr. | Id     | Aktivitet (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027
    | 1   | SOF-01 | Koordinator                     | Service        | 600  | 600
    | 2   | SOF-02 | Kurser                          | Service        | 202  | 202
    |     |        | Udgifter i alt                  |                | 802  | 802`),
  );
  expect(table!.rows.map(({ label }) => label)).toEqual(["Koordinator", "Kurser", "Udgifter i alt"]);
});

test("the net of each year may be named in its own heading", () => {
  const tables = recogniseSheet(
    sheetOf(`
    | Tabel 2. Oversigt over ønskets aktiviteter |
    | 1.000 kr., 2026 p/l | Styringsområde | 2026 udgift | 2026 indtægt | 2026 netto | 2027 udgift | 2027 indtægt | 2027 netto
    | Drift               | Service        | 800         |              | 800        | 820         |              | 820
    | Entre               | Service        |             | -300         | -300       |             | -310         | -310
    | I alt               |                | 800         | -300         | 500        | 820         | -310         | 510`),
  );
  expect(tables.map(({ part, role }) => `${part} ${role}`)).toEqual([
    "null activities",
    "udgift unknown",
    "indtægt unknown",
  ]);
});

test.each(["Effektiviseringer", "Varige ændringer, sum", "Σ", "Resultat", "Service – samlet"])(
  "«%s» as the last row is the total, for it is the sum of all above",
  (label) => {
    const sheet = (last: number): string => `
      | Tabel 2. Varige ændringer, service |
      | 1.000 kr. 2026 p/l | 2026  | 2027    | 2028
      | Færre vikarer      | -1000 | -1500   | -1500
      | Administration     | -100  | -100    | -100
      | ${label}           | -1100 | ${last} | -1600`;
    expect(kinds(sheet(-1600))).toEqual(["item", "item", "total"]);
    expect(told(sheet(-1600))).toEqual([]);
    expect(told(sheet(-1690))).toEqual(["tabel-sum C5"]);
  },
);

test("a group named beside its first row, or merged over its rows, is no label of theirs", () => {
  const [table] = recogniseSheet(
    sheetOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l          |                 | Styringsområde | 2026 | 2027
    | Varige ændringer            | Færre vikarer   | Service        | -100 | -900
    |                             | Drift af system | Service        | 10   | 20
    | Samlet varig ændring        |                 |                | -90  | -880
    | Implementeringsomkostninger | Projektledelse  | Service        | 800  | 400
    |                             | Ombygning       | Anlæg          | 500  |`),
  );
  expect(table!.rows.map(({ label }) => label)).toEqual([
    "Færre vikarer",
    "Drift af system",
    "Samlet varig ændring",
    "Projektledelse",
    "Ombygning",
  ]);
});

test("headings name the control area of their rows where no column does", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l                   | 2026 | 2027
    | Varige ændringer, service            |
    | Færre vikarer                        | -100 | -900
    | Implementeringsomkostninger (anlæg)  |
    | Ombygning                            | 500  |
    | Borgerservice                        |
    | Projektledelse                       | 800  | 400`;
  const areas = recogniseSheet(sheetOf(sheet))[0]!.rows.map(({ controlArea }) => controlArea);
  expect(areas).toEqual([null, "Service", null, "Anlæg", null, null]);
});

describe("tables of nobody's form", () => {
  const foreign = (unit: string, last = ""): string => `
    | Resultat (${unit}) | 2023 | 2024 | 2025
    | Omsætning          | 1000 | 1100 | 1200
    | Løn                | -300 | -310 | -320
    ${last}`;

  test("without title and sums nothing is told of them", () => {
    expect(told(foreign("t.kr."))).toEqual([]);
  });

  test("what is told of their check is so", () => {
    const [told] = report(foreign("t.kr.", "| I alt | 700 | 790 | 880")).findings;
    expect(told!.message).toMatch(/der ikke står over den, .* Kun dens egne summer er kontrolleret\.$/);
  });
});

test("«Finansiering» is no control area of its total", () => {
  const sheet = (own: number): string => `
    | Tabel 1. Budgetnotatets økonomi |
    | 1.000 kr. (2026 p/l) | Styringsområde | 2026   | 2027  | I alt
    | Udgifter             |
    | Rådgivere            | Service        | 1200   | 1200  | 2400
    | Udgifter i alt       |                | 1200   | 1200  | 2400
    | Finansiering         |
    | Omprioritering       | Service        | ${own} | -700  | -1400
    | Kassen               | Finansposter   | -500   | -500  | -1000
    | Finansiering i alt   |                | -1200  | -1200 | -2400
    | Netto                |                | 0      | 0     | 0`;
  expect(told(sheet(-700))).toEqual([]);
  expect(told(sheet(-770))).toEqual(["beloeb-modsiges C7"]);
});

test("what is calculated from an amount that nobody can read is accused of nothing", () => {
  const sheet = (calculated: number, other = 640): string => `
    | Tabel 2. Oversigt over ønskets aktiviteter |
    | 1.000 kr., 2026 p/l    | Styringsområde | 2026     | 2027     | 2028 | I alt
    | Koordinator            | Service        | 600      | ${other} | 620  | 1860
    | Kurser                 | Service        | 'ca. 200 | 200      | 200  | ${calculated}
    | Udgifter i alt (netto) |                | 800      | 840      | 820  | 2460`;
  expect(told(sheet(600))).toEqual(["tekst-i-beloeb C4"]);
  expect(told(sheet(400))).toEqual(["tekst-i-beloeb C4"]);
  expect(told(sheet(400, 460))).toEqual(["tekst-i-beloeb C4", "beloeb-modsiges D3"]);
});

test("what the rows are measured by, above and below, is no row of theirs though it has an area", () => {
  const sheet = (own: number): string => `
    | Tabel 2. Oversigt over ønskets aktiviteter |
    | 1.000 kr., 2026 p/l    | Styringsområde | 2026 | 2027   | 2028
    | Nuværende budget       | Service        | 6000 | 6000   | 6000
    | Koordinator            | Service        | 600  | ${own} | 620
    | Kurser                 | Service        | 60   | 62     | 62
    | Udgifter i alt (netto) |                | 660  | 682    | 682
    | Nyt budget             |                | 6660 | 6682   | 6682`;
  expect(told(sheet(620))).toEqual([]);
  expect(told(sheet(260))).toEqual(["beloeb-modsiges D4"]);
});

test("a balance under both halves is told by the name of the balance", () => {
  const { findings } = report(`
    | Tabel 1. Økonomiske konsekvenser |
    | 1.000 kr. 2026 p/l | Styringsområde | 2026 | 2027 | 2028  | 2029  | 2030  | 2031
    | Investeringer      |
    | Projektledelse     | Service        | 800  | 400  |       |       |       |
    | Effektiviseringer  |
    | Færre vikarer      | Service        |      | -900 | -1800 | -1800 | -1800 | -1800
    | Netto              |                | 800  | -500 | -1800 | -1800 | -1800 | -1800
    | Tilbagebetalingstid |               | 3 år`);
  expect(findings.map(({ rule, expected }) => `${rule}: ${expected}`)).toEqual([
    "total-uden-blok: Samlet økonomisk påvirkning",
  ]);
});

test("«OK» in a row of a check is no figure left unread", () => {
  const { inventory } = report(`
    | Tabel 2. Varige ændringer, service |
    | 1.000 kr. 2026 p/l               | 2026  | 2027
    | Færre vikarer                    | -1000 | -1500
    | Varige ændringer totalt, service | -1000 | -1500
    | Antal fejl                       | OK    | OK`);
  expect(inventory.unread).toEqual([]);
});
