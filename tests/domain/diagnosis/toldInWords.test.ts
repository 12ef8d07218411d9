import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** The fejl and advarsler of a sheet about its figures: "tabel-sum: …". */
function told(sheet: string): string[] {
  const { findings } = checkWorkbook(workbookOf(sheet));
  return findings
    .filter(({ severity, rule }) => severity !== "note" && !/^tilbagebetaling|^tabel-2-mangler/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`);
}

const TABLE_1 = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2026 p/l | Styringsområde | 2025 | 2026 | 2027
  | Varige ændringer
  | Bemanding | Service | -14.000 | -35.500 | -35.500
  | Samlet varig ændring | | -14.000 | -35.500 | -35.500
  | Implementeringsomkostninger
  | Mentorordning | Service | 7.980 | 410 | 320
  | Træning | Service | 5.600 | 230 |
  | Samlede implementeringsomkostninger | | 13.580 | 640 | 320
  |`;
const table3 = (row: string, total: string): string => `
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2026 p/l | | 2025 | 2026 | 2027
  | Effekt af mentorordning | | ${row}
  | Træning | | 5.600 | 230 |
  | Investeringer totalt, service | | ${total}`;

test("a row that is wrong in several years is wrong after the others' witness, and not after its own table's", () => {
  const [message, ...others] = told(TABLE_1 + table3("798 | 41 | 32", "13.580 | 640 | 320"));
  expect(others).toEqual([]);
  expect(message).toMatch(/^raekke-samme-fejl: Tabel 3, .* efter totalen og Tabel 1\. Ret beløbene samlet\.$/);
});

test("a row that one cell says no area of is told once, with its amount beside it, where the case has one area only", () => {
  const blank = TABLE_1.replace("Mentorordning | Service | 7.980", "Mentorordning | | 5.980")
    .replace("| 410 | 320\n", "| |\n")
    .replace("13.580 | 640 | 320", "11.580 | 230 |");
  const [first, second, ...others] = told(blank + table3("7.980 | |", "13.580 | 230 |"));
  expect(others).toEqual([]);
  expect(first).toMatch(/^tabel-mod-kilde: Tabel 3, 2025: rækkerne giver 13\.580, men Tabel 1 giver 11\.580\./);
  expect(second).toMatch(/^styringsomraade-mangler: .*Skriv Service\.$/);
});

test("one year and «I alt» are no reason to say that a whole row may be missing", () => {
  const sheet = `
    | Tabel 2. Aktiviteter
    | Aktiviteter (1.000 kr., 2026 p/l) | Styringsområde | 2026 | 2027 | 2028 | I alt
    | Ungehus | Service | 1.200 | 1.250 | 1.300 | 3.750
    | Rådgivning | Service | 640 | 640 | 640 | 1.920
    | Udgifter i alt (netto) | | 1.840 | 2.113 | 1.940 | 5.893`;
  const messages = told(sheet);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.join(" ")).not.toContain("hel række");
});

test("a row that stands twice is no total of the rows above it, though it is their sum in most years", () => {
  const twice = `
    | Tabel 3. Serviceinvesteringer i forslaget
    | 1.000 kr. 2026 p/l | | 2025 | 2026 | 2027 | 2028
    | Ombygning | | | 4.503 | |
    | Maskiner | | 885 | 300 | 1.800 | 5.500
    | Maskiner | | 885 | 300 | 1.800 | 5.500
    | Investeringer totalt, service | | 885 | 4.803 | 1.800 | 5.500`;
  const { findings } = checkWorkbook(workbookOf(twice));
  expect(findings.map(({ rule }) => rule)).toContain("samme-raekke-to-gange");
  expect(findings.flatMap(({ repair }) => repair)).toEqual([]);
});
