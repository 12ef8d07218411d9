import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const table = (years: string, ...rows: readonly string[]): string =>
  `| Tabel 2. Varige ændringer, service |\n| 1.000 kr. 2026 p/l | Styringsområde | ${years} |\n${rows.join("\n")}`;

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1}`);

const yearsOf = (years: string): number[] =>
  recogniseSheet(sheetOf(table(years, "| Drift | Service | 100 | 200 | 300 |"))).flatMap(({ yearColumns }) =>
    yearColumns.map(({ year }) => year),
  );

const lastKind = (sheet: string): string | null => recogniseSheet(sheetOf(sheet))[0]!.rows.at(-1)!.aside;

test.each(["'31.12.2026 | '31.12.2027 | '31.12.2028", "'1/1-2026 | '1/1-2027 | '1/1-2028"])(
  "%s are the years they end or begin",
  (headings) => expect(yearsOf(headings)).toEqual([2026, 2027, 2028]),
);

describe("between the years", () => {
  const noted = (last: number): string =>
    table(
      "2026 | Note | 2027 | Note | 2028",
      "| Løn     | Service | -100 | a | -200 |   | -300 |",
      "| Lokaler | Service | -50  |   | -60  | b | -70  |",
      `| I alt   |         | -150 |   | -260 |   | ${last} |`,
    );

  test("a column of notes does not end the table", () => {
    expect(wrong(noted(-370))).toEqual([]);
    expect(wrong(noted(-730))).toEqual(["tabel-sum 5"]);
  });

  const paired = (last: number): string =>
    table(
      "2026 udgift | 2026 indtægt | 2027 udgift | 2027 indtægt",
      "| Drift | Service | 500 | -100 | 600 | -120 |",
      "| Løn   | Service | 300 | -50  | 310 | -60  |",
      `| I alt |         | 800 | -150 | 910 | ${last} |`,
    );

  test("two columns of one year are read, each for itself", () => {
    expect(wrong(paired(-180))).toEqual([]);
    expect(wrong(paired(-810))).toEqual(["tabel-sum 5"]);
  });
});

const LOEN = "| Løn | Service | -1300 | -1250 | -1475 | -1475 |";
const LOKALER = "| Lokaler | Service | -500 | -550 | -600 | -610 |";
const IALT = "| I alt | | -1800 | -1800 | -2075 | -2085 |";
const YEARS = "2026 | 2027 | 2028 | 2029";

describe("what a total is", () => {
  const headed = (total: string): string => table(YEARS, total, "| Heraf: | | | | | |", LOEN, LOKALER);

  test("«Heraf:» below a total that stands first opens its rows", () => {
    expect(wrong(headed(IALT))).toEqual([]);
    expect(wrong(headed(IALT.replace("-2085", "-2805")))).not.toEqual([]);
  });

  test("a total below the total that runs it up is added to nothing", () => {
    const sheet = table(YEARS, LOEN, LOKALER, IALT, "| Løbende total | | -1800 | -3600 | -5675 | -7760 |");
    expect(wrong(sheet)).toEqual([]);
    expect(lastKind(sheet)).toBe("accumulated");
  });

  test("one wrong year in the middle of an accumulated row is told", () => {
    const sheet = table(YEARS, LOEN, LOKALER, IALT, "| Akkumuleret | | -1800 | -3600 | -5765 | -7760 |");
    expect(wrong(sheet)).toEqual(["akkumuleret-afviger 6"]);
  });
});

describe("columns of several price levels", () => {
  const priced = (total: string): string => `
    | Tabel 4. Anlægsinvesteringer i forslaget | | | | |
    | 1.000 kr.                   | 2025 p/l | |      | 2026 p/l | |
    |                             | 2026  | 2027  | 2028 | 2026  | 2027  | 2028
    | Ombygning                   | 2.000 | 3.000 | 500  | 2.060 | 3.090 | 515
    | Inventar                    | 300   | 100   |      | 309   | 103   |
    | Investeringer totalt, anlæg | 2.300 | 3.100 | 500  | 2.369 | ${total} | 515`;

  test("each has its own, and that is why the table is not read as one of the form's", () => {
    const levels = recogniseSheet(sheetOf(priced("3.193"))).map(({ priceLevel }) => priceLevel);
    expect(levels).toEqual([
      { kind: "year", year: 2025 },
      { kind: "year", year: 2026 },
    ]);
    const { findings } = checkWorkbook(workbookOf(priced("3.193")));
    expect(findings.map(({ message }) => message)).toEqual([expect.stringContaining("i flere prisniveauer")]);
    expect(wrong(priced("3.139"))).toEqual(["tabel-sum 6"]);
  });
});

describe("codes of an appropriation beside its name", () => {
  const coded = (code: string): string => `
    | Tabel C. Bruttoeffektivisering |           |               |      |
    | Udvalg                         | Bevilling | Profitcenter  | 2026 | 2027
    | 1.000 kr. 2026 p/l             |           |               |      |
    | Socialudvalget                 | Hjemmeplejen | ${code}    | -120 | -240
    | Total                          |           |               | -120 | -240`;
  const notes = (sheet: string): string[] => checkWorkbook(workbookOf(sheet)).findings.map(({ rule }) => rule);

  test("belong to it", () => {
    const [table] = recogniseSheet(sheetOf(coded("4010100000")));
    expect(table!.rows[1]!.appropriationText).toBe("4010100000 Hjemmeplejen");
    expect(notes(coded("4010100000"))).not.toContain("bevilling-uden-kode");
    expect(notes(coded(""))).toContain("bevilling-uden-kode");
  });
});

test("what is measured below the total of the committees is none of them", () => {
  const budget = (row: string): string => `
    | 1.000 kr., 2027 p/l |      |
    | Udvalg              | 2027 | 2028
    | Økonomiudvalget     | 100  | 200
    | Socialudvalget      | 300  | 400
    | ${row}              | 50   | 50
    | Forslag i alt       | 450  | 650
    | Finansiering        | -400 | -600
    | Rest                | 50   | 50`;
  const asked = (row: string): number =>
    checkWorkbook(workbookOf(budget(row))).findings.filter(({ rule }) => rule === "udvalg-ukendt").length;
  expect(asked("Kulturudvalget")).toBe(1);
  expect(asked("Kultur- og Fritidsudvalget")).toBe(0);
});
