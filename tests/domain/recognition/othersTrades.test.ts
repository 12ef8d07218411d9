import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const told = (sheet: string): string[] => checkWorkbook(workbookOf(sheet)).findings.map(({ rule }) => rule);

/** Sheets of other trades with years in their heads, and money in some. */
const FOREIGN = {
  "a formula that another workbook feeds": `
    | Vare   | Antal
    | Stol   | =[Lager.xlsx]Ark1!B2 → 12`,
  "a count by age with a year twice": `
    | Tabel 1. Befolkning efter alder |
    | Alder | 2023 | 2024 | 2024 | 2025
    | 0-17  | 100  | 110  | #N/A | 120
    | 18-64 | 300  | 310  | 320  | 330`,
  "wages by department": `
    | Tabel 3. Lønudgifter pr. medarbejder, kr. |
    | Afdeling   | 2023   | 2024   | 2025
    | Salg       | 410000 | 420000 | 430000
    | Lager      | 350000 | 355000 | 360000
    | Gennemsnit | 380000 | 387500 | 395000`,
  "prices with a row twice": `
    | Vare (kr.) | 2024 | 2025 | 2026
    | Kaffe      | 10   | 10   | 10
    | Kaffe      | 10   | 10   | 10
    | Te         | 5    | 5    | 5`,
  "key figures with an «I alt» that is no sum in any year": `
    | Nøgletal (t.kr.)          | 2024 | 2025
    | Omsætning pr. medarbejder | 1200 | 1300
    | Overskud                  | 300  | 310
    | Overskudsgrad             | 0,25 | 0,24
    | I alt                     | 999  | 888`,
  "an income statement": `
    | Resultatopgørelse (t.kr.) | 2023 | 2024 | 2025
    | Omsætning                 | 1000 | 1100 | 1200
    | Vareforbrug               | -400 | -450 | -500
    | Dækningsbidrag            | 600  | 650  | 700
    | Løn                       | -300 | -310 | -320
    | Resultat før skat         | 300  | 340  | 380
    | Skat                      | -66  | -75  | -84`,
};

test.each(Object.entries(FOREIGN))("nothing is told of %s", (_, sheet) => {
  expect(told(sheet)).toEqual([]);
});

test("beside a table of the form, one that was not recognised is told", () => {
  const beside = `
    | Tabel 3. Serviceinvesteringer i forslaget |
    | 1.000 kr. 2026 p/l | 2026 | 2027
    | Montering          | 150  |
    |
    ${FOREIGN["wages by department"].trim().replace("Tabel 3", "Tabel 7")}`;
  const { findings } = checkWorkbook(workbookOf(beside));
  expect(findings.find(({ rule }) => rule === "tabel-ikke-genkendt")!.message).toMatch(/Den er ikke kontrolleret\.$/);
});

test("a table that says what it counts, and adds up in other years, is held to its sums", () => {
  const sheet = (last: number): string => `
    | Post (t.kr.) | 2024 | 2025 | 2026
    | Løn          | 900  | 910  | 920
    | Lokaler      | 100  | 100  | 100
    | I alt        | 1000 | 1010 | ${last}`;
  expect(told(sheet(1020))).toEqual(["tabel-ikke-genkendt"]);
  expect(told(sheet(1200))).toEqual(["tabel-ikke-genkendt", "tabel-sum"]);
});
