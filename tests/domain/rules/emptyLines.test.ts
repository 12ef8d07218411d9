import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => rule === "tom-linje")
    .map(({ message }) => message);

const summary = (...rows: readonly string[]): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
  | Implementeringsomkostninger                         |                |      |
  | Montering                                           | Service        | 150  |
${rows.map((row) => `  ${row}`).join("\n")}
  | Samlede implementeringsomkostninger                 |                | 150  |`;

const investments = (...rows: readonly string[]): string => `
  | Tabel 3. Serviceinvesteringer i forslaget | |
  | 1.000 kr. 2020 p/l                        | 2019 | 2020
${rows.map((row) => `  ${row}`).join("\n")}`;

test("all lines without amounts are told at once, with the table of each", () => {
  const sheet =
    summary("| Varig drift | Service | |") + investments("| Montering | 150 |", "| Oplæring | |", "| Total | 150 |");
  expect(told(sheet)).toEqual([
    "Der er 2 linjer uden beløb: «Varig drift» i Tabel 1 og «Oplæring» i Tabel 3. Udfyld dem, eller slet dem.",
  ]);
});

test("many lines are counted, and the first are named", () => {
  const names = ["a", "b", "c", "d", "e", "f"];
  const [only] = told(summary(...names.map((name) => `| Linje ${name} | Service | |`)));
  expect(only).toMatch(/^Der er 6 linjer .*«Linje d» i Tabel 1 og 2 til\. /);
  expect(only).not.toContain("Linje e");
});

test("in a table nobody has begun every line is told", () => {
  expect(told(investments("| Montering | |", "| Oplæring | |", "| Total | |"))[0]).toMatch(
    /^Der er 2 linjer .*Montering.*Oplæring/,
  );
});

const COMMITTEES = `
  | Tabel A. Måltalseffekt (nettoeffektivisering) |  |
  | Udvalg         | Bevilling | 2019 | 2020
  | Socialudvalget | 35.10     | -50  | -700
  | Tabel B. Bevillingsmæssig effekt - varig drift |  |
  | Udvalg         | Bevilling | 2019 | 2020
  | Socialudvalget | 35.10     |      |
  | Kultur- og Fritidsudvalget | 35.10 | 20 |`;

test.each([
  ["0 is an answer", summary("| Oplæring | Service | 0 |")],
  ["a word is an answer", summary("| Oplæring | Service | se bilag |")],
  ["a heading", summary("| Til børn | | |", "| Oplæring | Service | | 20")],
  ["a heading above a part", summary("| Oplæring | Service | |", "| heraf løn | | 20 |")],
  ["words that go on in the next row", summary("| Oplæring af | Service | |", "| medarbejdere | | 20 |")],
  [
    "a heading among the lines of another table",
    investments("| Montering | 150 |", "| Senere | |", "| Oplæring | 20 |", "| Total | 170 |"),
  ],
  ["a total by itself below a heading", investments("| Montering | |", "| Investeringer totalt, service | 150 |")],
  ["a committee that has amounts in another table", COMMITTEES],
])("%s: nothing is told", (_name, sheet) => {
  expect(told(sheet)).toEqual([]);
});
