import { describe, expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { priceLevelOf, unitOf } from "../../../src/domain/recognition/cells/unitWords.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { thousandsLeftOut } from "../../../src/domain/workbook/numberFormat.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const wrong = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity !== "note")
    .map(({ rule, at }) => `${rule} ${at.row + 1},${at.column + 1}`);

describe("several columns for one year", () => {
  const payAndRest = (last: number): string => `
    | Tabel 2. Varige ændringer, service | | | |
    | 1.000 kr. 2025 p/l               | 2025 |       | 2026  |
    |                                  | Løn  | Øvrig | Løn   | Øvrig
    | Kortere forløb                   | -300 | -50   | -1000 | -300
    | Færre vikarer                    | -100 | -50   | -150  | -50
    | Varige ændringer totalt, service | -400 | -100  | -1150 | ${last}`;

  test("each adds up for itself", () => {
    expect(wrong(payAndRest(-350))).toEqual([]);
    expect(wrong(payAndRest(-999))).toEqual(["tabel-sum 6,5"]);
  });

  test("the net is the table", () => {
    const tables = recogniseSheet(
      sheetOf(`
      | Tabel 2. Aktiviteter | | | | | |
      | 1.000 kr., 2026 p/l | 2026   |         |       | 2027   |         |
      |                     | Udgift | Indtægt | Netto | Udgift | Indtægt | Netto
      | Drift               | 800    |         | 800   | 820    |         | 820
      | Entre               |        | -300    | -300  |        | -310    | -310
      | I alt               | 800    | -300    | 500   | 820    | -310    | 510`),
    );
    expect(tables.map(({ part, yearColumns }) => [part, ...yearColumns.map(({ column }) => column)])).toEqual([
      [null, 3, 6],
      ["Udgift", 1, 4],
      ["Indtægt", 2, 5],
    ]);
  });

  test("budget and accounts of the same years are no mistyped years", () => {
    expect(
      wrong(`
      | Skatter   |          |        |          |
      |           | Regnskab | Budget | Regnskab | Budget
      | 1.000 kr. | 2025     | 2025   | 2026     | 2026
      | Personer  | 256      | 252    | 265      | 249
      | Selskaber | 80       | 82     | 85       | 86
      | Total     | 336      | 334    | 350      | 335`),
    ).toEqual([]);
  });

  test("a merged year whose amounts stand in its second column", () => {
    const sheet = (last: number): string => `
      | Tabel 2. Varige ændringer, service | | | |
      | 1.000 kr. 2025 p/l               | 2025 |      | 2026 |
      | Kortere forløb                   |      | -350 |      | -1300
      | Færre vikarer                    |      | -150 |      | -200
      | Varige ændringer totalt, service |      | -500 |      | ${last}`;
    expect(wrong(sheet(-1500))).toEqual([]);
    expect(wrong(sheet(-999))).toEqual(["tabel-sum 5,5"]);
  });

  test("a row of words below the years is no row of the table", () => {
    expect(
      wrong(`
      | Tabel 2. Varige ændringer, service | | |
      | 1.000 kr. 2025 p/l | 2025   | 2026     | 2027
      |                    | Budget | Overslag | Overslag
      | Kortere forløb     | -350   | -1300    | -1300`),
    ).toEqual([]);
  });
});

test("the control area is read from the values, whatever heads the column", () => {
  const [table] = recogniseSheet(
    sheetOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser | | |
    | 1.000 kr. 2025 p/l | Område  | 2025 | 2026
    | Varige ændringer   |         |      |
    | Kortere forløb     | Service |      | -700
    | Ny bygning         | Anlæg   | 300  |`),
  );
  expect(table?.rows.map(({ controlArea }) => controlArea)).toEqual([null, "Service", "Anlæg"]);
});

describe("a committee on its group's first row", () => {
  const second = (committee: string, appropriation: string): string | null | undefined =>
    recogniseSheet(
      sheetOf(`
    | Tabel 3. Udgifter til service | | | |
    | 1.000 kr., 2026 p/l | Udvalg       | Bevilling        | I/U | 2026 | 2027
    | Koordinator         | SUD          | 1525             | U   | 600  | 600
    | Kurser              | ${committee} | ${appropriation} | U   | 200  | 200`),
    )[0]?.rows[1]?.committeeText;

  test.each([
    ["", ""],
    ['"', '"'],
    ["do.", "do."],
  ])("«%s» is carried down", (committee, appropriation) => {
    expect(second(committee, appropriation)).toBe("SUD");
  });

  test("a row with an appropriation of its own and no committee has none", () => {
    expect(second("", "3510")).toBe("");
  });
});

test("two blank rows do not end a table whose total is to come", () => {
  expect(
    wrong(`
    | Tabel 2. Varige ændringer, service | |
    | 1.000 kr. 2025 p/l               | 2025 | 2026
    | Kortere forløb                   | -350 | -1300
    |                                  |      |
    |                                  |      |
    | Færre vikarer                    | -150 | -200
    | Varige ændringer totalt, service | -500 | -9999`),
  ).toEqual(["tabel-sum 7,3"]);
});

test.each([
  ["Tusinde kr. 2025 p/l", "thousand", 2025],
  ["Kr. 1.000, 26 p/l", "thousand", 2026],
  ["Mill. kr., PL 2026", "million", 2026],
  ["TDKK 2026-niveau", "thousand", 2026],
  ["tkr., faste 2026-priser", "thousand", 2026],
  ["kr. 2025 p/l", "krone", 2025],
] as const)("%s", (text, unit, year) => {
  expect(unitOf(text)).toBe(unit);
  expect(priceLevelOf(text)).toEqual({ kind: "year", year });
});

test.each([
  ["#,##0,", 1],
  ["#,##0,,", 2],
  ['0.0,,"mio"', 2],
  ["#,##0", 0],
  ["#,##0.0", 0],
  ["General", 0],
  ["#,##0,;-#,##0,", 1],
])("%s divides by a thousand %i times", (format, times) => {
  expect(thousandsLeftOut(format)).toBe(times);
});

test("cells that hold kroner and show thousands are in kroner", () => {
  const unit = (format: string): string | null | undefined =>
    recogniseSheet(
      sheetOf(`
    | Tabel 2. Varige ændringer, service | |
    | 1.000 kr. 2025 p/l | 2025              | 2026
    | Kortere forløb     | -350000 ${format} | -1300000 ${format}`),
    )[0]?.unit;
  expect(unit("{#,##0,}")).toBe("krone");
  expect(unit("{#,##0}")).toBe("thousand");
});
