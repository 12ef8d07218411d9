import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { example, findText, tableRange } from "../../harness/planCells.ts";
import { CalculatedSheet } from "../../harness/planSheet.ts";

const A1 = { row: 0, column: 0 };
const plan = layoutCase(example("TV03-2025"), A1);
const LAST_YEAR = 7;

function totalOf(sheet: CalculatedSheet, table: string, shift = 0): number | string {
  return sheet.value({ row: tableRange(plan, table).bottom + shift, column: LAST_YEAR });
}

test("changing one saving in Tabel 1 changes tables 2, A and C, and the payback period", () => {
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "SOF-BBU sparer på afkortede foranstaltninger");
  sheet.type({ row, column: LAST_YEAR }, -5000);
  expect(totalOf(sheet, "Tabel A")).toBe(-6500);
  expect(totalOf(sheet, "Tabel B")).toBe(4500);
  expect(totalOf(sheet, "Tabel C")).toBe(-11000);
  expect(sheet.value({ row: tableRange(plan, "Tabel 2").bottom, column: LAST_YEAR })).toBe(-6500);
  // 30.100 against 15.200 at the end of 2029 and 6.500 a year after it: three years more.
  const payback = findText(plan, "Tilbagebetalingstid baseret på totaløkonomi");
  expect(sheet.value({ ...payback, column: 1 })).toBe(9);
});

test("a blank saving, a new committee and a new art are followed", () => {
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "SOF-BBU sparer på afkortede foranstaltninger");
  const { column: art } = findText(plan, "Art");
  sheet.type({ row, column: art - 1 }, "Beskæftigelses- og Integrationsudvalget");
  const { top } = tableRange(plan, "Tabel C");
  expect(sheet.value({ row: top + 3, column: LAST_YEAR })).toBe(-3000);
  expect(sheet.value({ row: top + 4, column: LAST_YEAR })).toBe(-6000);
  sheet.type({ row, column: LAST_YEAR }, "");
  expect(totalOf(sheet, "Tabel C")).toBe(-6000);
});

test("a line inserted between two lines is added in Tabel 1 and in tables A and C", () => {
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "SOF-BBU sparer på afkortede foranstaltninger");
  const { column: art } = findText(plan, "Art");
  sheet.insertRowAbove(row);
  sheet.type({ row, column: LAST_YEAR }, -1000);
  sheet.type({ row, column: 1 }, "Service");
  sheet.type({ row, column: art }, "Besparelse");
  sheet.type({ row, column: art - 1 }, "Socialudvalget");
  const permanent = findText(plan, "Samlet varig ændring");
  expect(sheet.value({ row: permanent.row + 1, column: LAST_YEAR })).toBe(-5500);
  expect(totalOf(sheet, "Tabel A", 1)).toBe(-5500);
  expect(totalOf(sheet, "Tabel C", 1)).toBe(-10000);
});

test("a line inserted right above the total still reaches the tables for Kvantum", () => {
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, "Samlet varig ændring");
  const { column: art } = findText(plan, "Art");
  sheet.insertRowAbove(row);
  sheet.type({ row, column: LAST_YEAR }, -1000);
  sheet.type({ row, column: art }, "Besparelse");
  sheet.type({ row, column: art - 1 }, "Socialudvalget");
  expect(totalOf(sheet, "Tabel C", 1)).toBe(-10000);
});

test("a line inserted above the first or below the last of a sum is told of beside the total, and found by the check", () => {
  const model = { ...example("BI07"), lines: example("BI07").lines.map((line) => ({ ...line, heading: null })) };
  const note = layoutCase(model, A1);
  const { row: total } = findText(note, "Udgifter i alt (netto)");
  const { column } = findText(note, "Udvalg");
  const first = findText(note, model.lines[0]!.label).row;
  const says = (row: number): string | number => {
    const sheet = new CalculatedSheet(note);
    expect(sheet.value({ row: total, column })).toBe("");
    sheet.insertRowAbove(row);
    for (const [at, input] of [
      [0, "'Ny aktivitet"],
      [1, "'Service"],
      [2, 100],
    ] as const)
      sheet.type({ row, column: at }, input);
    const { findings } = checkWorkbook({ sheets: [sheet.snapshot(90, 40)], activeSheet: "Plan" });
    const said = sheet.value({ row: total + 1, column });
    expect(findings.some(({ rule, at }) => rule === "sum-mangler-raekke" && at.row === total + 1)).toBe(said !== "");
    return said;
  };
  expect(says(first)).toBe("Linjer uden for summen: brug «Opdatér tabeller»");
  expect(says(first + 1)).toBe("");
  expect(says(total)).toBe("Linjer uden for summen: brug «Opdatér tabeller»");
});

test("the same beside the totals of Tabel 1, also where there is one per control area", () => {
  const forslag = layoutCase(example("BU05"), A1);
  const { row } = findText(forslag, "Samlet varig ændring");
  const { column } = findText(forslag, "Udvalg");
  const sheet = new CalculatedSheet(forslag);
  sheet.insertRowAbove(row);
  expect(sheet.value({ row: row + 1, column })).toMatch(/^Linjer uden for summen/);
});
