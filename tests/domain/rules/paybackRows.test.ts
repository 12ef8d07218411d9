import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

const summaryWith = (...rows: readonly string[]): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
  | Varige ændringer                                    |                |      |
  | Kortere forløb                                      | Service        |      | -700
  | Implementeringsomkostninger                         |                |      |
  | Montering                                           | Service        | 150  |
  | Samlet økonomisk påvirkning                         |                | 150  | -700
${rows.map((row) => `  ${row}`).join("\n")}`;

const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ rule }) => rule === "tilbagebetaling-mangler")
    .map(({ at, message }) => `${at.row + 1} ${message}`);

const SERVICE = "| Tilbagebetalingstid baseret på serviceeffektivisering | ";
const TOTAL = "| Tilbagebetalingstid baseret på totaløkonomi | ";

test("a row without years beside one that has them is told, by name", () => {
  const [only, more] = told(summaryWith(`${SERVICE}2 |`, `${TOTAL} |`));
  expect(only).toMatch(/^9 .*«Tilbagebetalingstid baseret på totaløkonomi» står uden antal år/);
  expect(more).toBeUndefined();
});

test("printed rows without years are told each, and none is asked for besides", () => {
  expect(told(summaryWith(`${SERVICE} |`, `${TOTAL} |`)).map((line) => line.slice(0, 1))).toEqual(["8", "9"]);
});

test("beside costs alone a printed row asks for an answer, and a missing one does not", () => {
  const costsOnly = (...rows: string[]): string =>
    summaryWith(...rows)
      .replace("-700", "")
      .replace("-700", "");
  expect(told(costsOnly(`${SERVICE} |`))).toHaveLength(1);
  expect(told(costsOnly())).toEqual([]);
});

test.each([
  ["the label says the years", ["| Tilbagebetalingstid baseret på service: 2 år | |"]],
  ["words are an answer", [`${SERVICE}Tilbagebetales ikke |`, `${TOTAL}Ikke relevant |`]],
  ["a heading above the rows", ["| Tilbagebetalingstid | |", "| - baseret på serviceeffektivisering | 2 |"]],
  ["a heading above payback rows", ["| Tilbagebetalingstider | |", `${SERVICE}2 |`]],
  ["a remark below", [`${SERVICE}2 |`, "| Tilbagebetalingstiden er beregnet uden følgeudgifter | |"]],
  ["a note below", [`${SERVICE}2 |`, "| * Tilbagebetalingstid jf. vejledningen | |"]],
  ["0 is an answer", [`${SERVICE}0 |`]],
])("%s: nothing is missed", (_name, rows) => {
  expect(told(summaryWith(...rows))).toEqual([]);
});
