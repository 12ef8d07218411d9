import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

function severities(unit: string, ...rows: readonly string[]): string[] {
  const { findings } = checkWorkbook(
    workbookOf(`
    | Tabel 2. Varige ændringer, service |      |
    | ${unit} 2020 p/l                   | 2019 | 2020
    ${rows.join("\n    ")}`),
  );
  return findings.map(({ severity, rule }) => `${severity} ${rule}`);
}

test("a total 1 off is rounding where the rows can have been rounded, hardly where they are whole tens, and 2 off is a fault", () => {
  expect(severities("1.000 kr.", "| A | | -333", "| B | | -333", "| Total | | -667")).toEqual(["note sum-afrunding"]);
  expect(severities("1.000 kr.", "| A | | -330", "| B | | -330", "| Total | | -661")).toEqual([
    "advarsel afrunding-usandsynlig",
  ]);
  expect(severities("1.000 kr.", "| A | | -333", "| B | | -333", "| Total | | -668")).toEqual(["fejl tabel-sum"]);
});

test("in mio. kr. with one decimal, rounding explains 0,1 and no more", () => {
  expect(severities("mio. kr.", "| A | | -3,3", "| B | | -3,3", "| Total | | -6,7")).toEqual(["note sum-afrunding"]);
  expect(severities("mio. kr.", "| A | | -3,3", "| B | | -3,3", "| Total | | -7,1")).toEqual(["fejl tabel-sum"]);
});

test("the dust of Excel's own sums is nothing", () => {
  const sheet = workbookOf(`
    | Tabel 2. Varige ændringer, service |      |
    | mio. kr. 2020 p/l                  | 2019 | 2020
    | A                                  |      | 0,1
    | B                                  |      | 0,2
    | Total                              |      | 0,3`);
  const dusty = sheet.sheets.map((own) => ({
    ...own,
    cells: own.cells.map((row) =>
      row.map((cell) =>
        cell.value.kind === "number" && cell.value.value === 0.3
          ? { ...cell, value: { kind: "number" as const, value: 0.1 + 0.2 } }
          : cell,
      ),
    ),
  }));
  expect(checkWorkbook({ ...sheet, sheets: dusty }).findings).toEqual([]);
});

const inUnits = (first: string, second: string, amount: string): string[] =>
  checkWorkbook(
    workbookOf(`
    | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
    | ${first} 2020 p/l                                   | Styringsområde | 2019 | 2020
    | Varige ændringer                                    |                |      |
    | Kortere forløb                                      | Service        |      | -350
    | Tabel 2. Varige ændringer, service                  |                |      |
    | ${second} 2020 p/l                                  |                | 2019 | 2020
    | Kortere forløb                                      |                |      | ${amount}`),
  )
    .findings.filter(({ rule }) => rule !== "antal-aar")
    .map(({ severity, rule }) => `${severity} ${rule}`);

test("tables in different units are never compared, and that is said", () => {
  expect(inUnits("1.000 kr.", "1.000 kr.", "-360")).toEqual(["fejl tabel-mod-kilde"]);
  expect(inUnits("1.000 kr.", "mio. kr.", "-0,35")).toEqual(["advarsel enhed-afviger"]);
  expect(inUnits("1.000 kr.", "kr.", "-350.000")).toEqual(["advarsel enhed-afviger"]);
});

test("a table without a unit is read in its source's, unless it can only be in another", () => {
  expect(inUnits("1.000 kr.", "", "-350")).toEqual(["advarsel enhed-mangler"]);
  expect(inUnits("1.000 kr.", "", "-360")).toEqual(["advarsel enhed-mangler", "fejl tabel-mod-kilde"]);
  expect(inUnits("1.000 kr.", "", "-350.000")).toEqual(["advarsel enhed-mangler"]);
});
