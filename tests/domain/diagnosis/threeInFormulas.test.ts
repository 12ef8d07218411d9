import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** A budget note whose totals are formulas: what is typed wrong shows in sums of sums, too. */
function note({ first = 4600, third = 2310, rowOne = 14390, rowTwo = 7868, appropriated = 6300 }): string {
  const sums = [3730, first, third + 2700, 1180 + 1438, 6300];
  const shown = ["C", "D", "E", "F", "G"].map((column, at) => `=${column}3+${column}4 → ${sums[at]}`).join(" | ");
  const drawn = [3730, 4600, 5010, 2618, appropriated];
  const again = ["E", "F", "G", "H", "I"].map((column, at) => `=${column}9+${column}10 → ${drawn[at]}`).join(" | ");
  return `
  | Tabel 2. Oversigt over ønskets aktiviteter
  | Aktiviteter (1.000 kr., 2021 p/l) | Styringsområde | 2021 | 2022 | 2023 | 2024 | 2025 | I alt
  | Ny rengøring | Service | | ${first} | ${third} | 1180 | 6300 | ${rowOne}
  | Styrket træning | Service | 3730 | | 2700 | 1438 | | ${rowTwo}
  | Udgifter i alt (netto) | | ${shown} | =H3+H4 → ${rowOne + rowTwo}
  |
  | Tabel 3. Udgifter til service
  | (1.000 kr., 2021 p/l) | Udvalg | Bevilling | Indtægt/udgift (I/U) | 2021 | 2022 | 2023 | 2024 | 2025 | I alt
  | Ny rengøring | SUD | 1310 | U | | 4600 | 2310 | 1180 | ${appropriated} | 14390
  | Styrket træning | SUD | 1310 | U | 3730 | | 2700 | 1438 | | 7868
  | Serviceudgifter i alt | | | | ${again} | =J9+J10 → 22258`;
}

/** What is told to change of what somebody typed. */
function typedChanges(sheet: string): string[] {
  const workbook = workbookOf(sheet);
  const [{ cells }] = workbook.sheets as [(typeof workbook.sheets)[number]];
  return checkWorkbook(workbook)
    .findings.filter(({ severity }) => severity === "fejl")
    .flatMap(({ repair }) => repair)
    .filter(({ at }) => cells[at.row]![at.column]!.formula === null)
    .map(({ at, value }) => `${toA1(at)}=${value.toString()}`)
    .toSorted();
}

test("three figures mistyped beside formulas are three, and no right figure is made to fit them", () => {
  expect(typedChanges(note({}))).toEqual([]);
  expect(typedChanges(note({ third: 23100, rowTwo: 7168, appropriated: 630 }))).toEqual([
    "E3=2310",
    "H4=7868",
    "I9=6300",
  ]);
  expect(typedChanges(note({ first: 4300, rowTwo: 7898, rowOne: 10390 }))).toEqual(["D3=4600", "H3=14390", "H4=7868"]);
});
