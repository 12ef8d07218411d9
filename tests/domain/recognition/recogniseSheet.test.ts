import { describe, expect, test } from "vitest";
import type { FoundTable } from "../../../src/domain/recognition/foundTable.ts";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { rangeToA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";

const tablesOf = (text: string): FoundTable[] => recogniseSheet(sheetOf(text));

const outline = (text: string): string[] =>
  tablesOf(text).map(({ name, role, range, yearColumns }) =>
    [name, role, rangeToA1(range), yearColumns.map(({ year }) => year).join(" ")].join(" · "),
  );

const kinds = (text: string): string[] => tablesOf(text)[0]!.rows.map(({ kind, label }) => `${kind}: ${label}`);

describe("captions and headers", () => {
  test("a caption in any spelling met in print", () => {
    for (const caption of [
      "Tabel A. Måltalseffekt",
      "TABEL. A Måltalseffekt",
      "1.1 Tabel A – måltalseffekt",
      "Table A: Måltalseffekt",
    ]) {
      expect(
        outline(`
        | ${caption} |  |
        | Udvalg         | Bevilling | 2025 | 2026
        | Socialudvalget |           | -400 | -800
        | Total          |           | -400 | -800`),
      ).toEqual(["Tabel A · netEffect · A1:D4 · 2025 2026"]);
    }
  });

  test("without a number the words decide; without a caption the rows do", () => {
    expect(
      outline(`
      | Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l | 2019 | 2020
      | Projektledelse     | 540  | 60`),
    ).toEqual(["Investeringer · investments · A1:C3 · 2019 2020"]);
    expect(
      outline(`
      | 1.000 kr. 2020 p/l          | Styringsområde | 2019 | 2020
      | Varige ændringer            |                |      |
      | Kortere forløb              | Service        |      | -700
      | Samlet varig ændring        |                |      | -700
      | Samlet økonomisk påvirkning |                |      | -700`),
    ).toEqual(["Tabel 1 · summary · A1:D5 · 2019 2020"]);
  });

  test("years as number, text, budget year, with a star", () => {
    expect(
      outline(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l | '2023 | B2024 | Budget 2025 | 2026* | 2027
      | Projektledelse     | 540  | 60 | | |`),
    ).toEqual(["Tabel 3 · investments · A1:F3 · 2023 2024 2025 2026 2027"]);
  });

  test("a real date is its year", () => {
    const sheet = sheetOf(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l | 45292 | 46022
      | Projektledelse     | 540  | 60`);
    const dated = sheet.cells.map((row, y) =>
      y === 1 ? row.map((cell) => ({ ...cell, numberFormat: "dd-mm-yyyy" })) : row,
    );
    expect(recogniseSheet({ ...sheet, cells: dated })[0]?.yearColumns.map(({ year }) => year)).toEqual([2024, 2025]);
  });

  test("a mistyped year keeps its column", () => {
    expect(
      outline(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l | 2023 | 2204 | 2025
      | Projektledelse     | 540  | 60   | 10`),
    ).toEqual(["Tabel 3 · investments · A1:D3 · 2023 2204 2025"]);
  });

  test("a table that starts in column D", () => {
    expect(
      outline(`
      | | | | Tabel 3. Serviceinvesteringer i forslaget | |
      | | | | 1.000 kr. 2020 p/l | 2019 | 2020
      | | | | Projektledelse     | 540  | 60`),
    ).toEqual(["Tabel 3 · investments · D1:F3 · 2019 2020"]);
  });

  test("two tables side by side", () => {
    expect(
      outline(`
      | Tabel 3. Serviceinvesteringer i forslaget | | | | Tabel 4. Anlægsinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l | 2019 | 2020 | | 1.000 kr. 2020 p/l | 2019 | 2020
      | Projektledelse     | 540  | 60   | | It og El           | 175  |
      | Investeringer totalt, service | 540 | 60 | | Investeringer totalt, anlæg | 175 |`),
    ).toEqual(["Tabel 3 · investments · A1:C4 · 2019 2020", "Tabel 4 · investments · E1:G4 · 2019 2020"]);
  });
});

describe("rows", () => {
  test("a blank row inside is forgiven, notes and the next table's caption are not rows", () => {
    expect(
      kinds(`
      | Tabel 1. Forslagets samlede økonomiske konsekvenser | |
      | 1.000 kr. 2020 p/l          | Styringsområde | 2019 | 2020
      | Varige ændringer            |                |      |
      | Kortere forløb              | Service        |      | -700
      | Samlet varig ændring        |                |      | -700
      |                             |                |      |
      | Implementeringsomkostninger |                |      |
      | Projektledelse              | Service        | 300  |
      | - heraf løn                 | Service        | 200  |
      | Samlede implementeringsomkostninger |        | 300  |
      | Samlet økonomisk påvirkning |                | 300  | -700
      | Tilbagebetalingstid         | 2 år           |      |
      | Note: besparelser er negative |              |      |
      |                             |                |      |
      | Tabel 2. Noget uden årstal  |                |      |
      | Antal                       | 4              |      |`),
    ).toEqual([
      "section: Varige ændringer",
      "item: Kortere forløb",
      "total: Samlet varig ændring",
      "section: Implementeringsomkostninger",
      "item: Projektledelse",
      "note: - heraf løn",
      "total: Samlede implementeringsomkostninger",
      "total: Samlet økonomisk påvirkning",
      "payback: Tilbagebetalingstid",
      "note: Note: besparelser er negative",
    ]);
  });

  test("without section headings the totals decide the block", () => {
    const [table] = tablesOf(`
      | Tabel 1. Forslagets samlede økonomiske konsekvenser | |
      | 1.000 kr. 2020 p/l                  | Styringsområde | 2019 | 2020
      | Kortere forløb                      | Service        |      | -700
      | Samlet varig ændring                |                |      | -700
      | Projektledelse                      | Service        | 300  |
      | Samlede implementeringsomkostninger |                | 300  |`);
    expect(table!.rows.map(({ block }) => block)).toEqual([
      "permanent",
      "permanent",
      "implementation",
      "implementation",
    ]);
  });

  test("amounts: number, text number, dash, word and error stay different things", () => {
    const [table] = tablesOf(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l | 2019 | 2020 | 2021 | 2022 | 2023
      | Projektledelse     | 540  | '1.300 | - | efter aftale | #REF!`);
    expect(table!.rows[0]!.amounts.map(({ value }) => value.kind)).toEqual([
      "number",
      "textNumber",
      "blank",
      "text",
      "error",
    ]);
  });
});

test("an amount that looks like a year is none beside a sentence that states it", () => {
  const sentence = (unitText: string): string[] =>
    outline(`
    | ${unitText} | 1990
    | Projekt     | 540`);
  expect(sentence("1.000 kr. 2025 p/l")).toHaveLength(1);
  expect(sentence("Socialudvalget: varige ændringer på 1.990 t.kr. i 2039.")).toEqual([]);
});

describe("price level and unit", () => {
  test.each([
    ["1.000 kr. 2025 p/l", { kind: "year", year: 2025 }, "thousand"],
    ["1.000 kr. 2025 p/1", { kind: "year", year: 2025 }, "thousand"],
    ["(1.000 kr., 2022 P/L)", { kind: "year", year: 2022 }, "thousand"],
    ["mio. kr., 2025-priser", { kind: "year", year: 2025 }, "million"],
    ["(t.kr., løbende p/l)", { kind: "current" }, "thousand"],
    ["1.000 kr.", { kind: "missing" }, "thousand"],
  ])("%s", (unitText, priceLevel, unit) => {
    const [table] = tablesOf(`
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | ${unitText}    | 2019 | 2020
      | Projektledelse | 540  | 60`);
    expect(table).toMatchObject({ priceLevel, unit });
  });
});
