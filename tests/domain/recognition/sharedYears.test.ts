import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

const unread = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet)).inventory.unread.map(({ at, reason }) => `${reason} ${at.row + 1},${at.column + 1}`);

const rolesOf = (sheet: string): string[] => readSheet(sheetOf(sheet)).tables.map(({ role }) => role);

describe("one row of years for several tables", () => {
  const below = (total: string): string => `
    | Tabel 3. Serviceinvesteringer i forslaget |      |      |
    | 1.000 kr. 2026 p/l                        | 2026 | 2027 | 2028
    | Konsulent                                 | 300  | 400  |
    | Investeringer totalt, service             | 300  | 400  | 0
    |                                           |      |      |
    | Tabel 4. Anlægsinvesteringer i forslaget  |      |      |
    | Ombygning                                 | 900  | 1.100 |
    | It-udstyr                                 |      | 400  | 200
    | Investeringer totalt, anlæg               | 900  | 1.500 | ${total}`;

  test("the second stands below the first", () => {
    expect(rolesOf(below("200"))).toEqual(["investments", "investments"]);
    expect([wrong(below("200")), unread(below("200"))]).toEqual([[], []]);
    expect(wrong(below("290"))).toEqual(["tabel-sum 9,4"]);
  });

  const above = (years: string, total: string): string => `
    | 1.000 kr. 2026 p/l                                   | ${years}
    | Tabel A. Måltalseffekt (nettoeffektivisering)        |      |      |
    | Socialudvalget                                       | -200 | -400 | -400
    | Total                                                | -200 | -400 | -400
    | Tabel B. Bevillingsmæssig effekt, varig drift        |      |      |
    | Socialudvalget                                       | 50   | 50   | 50
    | Total                                                | 50   | 50   | 50
    | Tabel C. Bruttoeffektivisering                       |      |      |
    | Socialudvalget                                       | -250 | -450 | -450
    | Total                                                | -250 | -450 | ${total}`;

  test("all captions stand below the years", () => {
    const years = "2026 | 2027 | 2028";
    expect(rolesOf(above(years, "-450"))).toEqual(["netEffect", "operation", "grossSaving"]);
    expect([wrong(above(years, "-450")), unread(above(years, "-450"))]).toEqual([[], []]);
    expect(wrong(above(years, "-540"))).toEqual(["tabel-sum 10,4"]);
  });

  test("a wrong year is told once, and not for every table", () => {
    expect(wrong(above("2026 | 2027 | 2027", "-450"))).toEqual(["aarstal-dobbelt 1,4"]);
  });

  test("a table that no form has is told to be unread, and so is one with headings of its own", () => {
    const other = (caption: string, heading: string): string => `
      | Tabel 3. Serviceinvesteringer i forslaget |      |      |
      | 1.000 kr. 2026 p/l                        | 2026 | 2027 | 2028
      | Konsulent                                 | 300  | 400  |
      | Investeringer totalt, service             | 300  | 400  | 0
      |                                           |      |      |
      | ${caption}                                | ${heading}
      | Drift                                     | 12   | 14   | 900`;
    expect(unread(other("Tabel 5. Pladser i kommunen", " | | "))).toEqual(["outside 7,2"]);
    expect(unread(other("Tabel 4. Anlægsinvesteringer i forslaget", "Antal | Uger | Pris"))).toEqual(["outside 7,2"]);
  });
});

describe("a caption in a column left of the rows", () => {
  const beside = (second: string, total: string): string => `
    |         | 1.000 kr. 2026 p/l            | 2026 | 2027 | 2028
    | Tabel 3. Serviceinvesteringer i forslaget | Konsulent | 300 | 400 |
    |         | Uddannelse                    |      | 50   | 50
    |         | Investeringer totalt, service | 300  | 450  | 50
    | ${second} | Ombygning                   | 900  | 1.100 |
    |         | Inventar                      |      | 100  | 200
    |         | Investeringer totalt, anlæg   | 900  | 1.200 | ${total}`;
  const caption = "Tabel 4. Anlægsinvesteringer i forslaget";

  test("names its table, and the next one ends it", () => {
    const tables = readSheet(sheetOf(beside(caption, "200"))).tables;
    expect(tables.map(({ name, rows }) => `${name}: ${rows.map(({ label }) => label).join(", ")}`)).toEqual([
      "Tabel 3: Konsulent, Uddannelse, Investeringer totalt, service",
      "Tabel 4: Ombygning, Inventar, Investeringer totalt, anlæg",
    ]);
    expect(unread(beside(caption, "200"))).toEqual([]);
    expect(wrong(beside(caption, "200"))).toEqual([]);
    expect(wrong(beside(caption, "290"))).toEqual(["tabel-sum 7,5"]);
  });
});
