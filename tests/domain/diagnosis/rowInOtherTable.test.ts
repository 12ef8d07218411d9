import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import type { Finding } from "../../../src/domain/rules/rule.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { example, findText } from "../../harness/planCells.ts";
import { CalculatedSheet } from "../../harness/planSheet.ts";

const told = (findings: readonly Finding[]): string[] =>
  findings.filter(({ severity }) => severity === "fejl").map(({ rule, message }) => `${rule}: ${message}`);

const MOVED =
  "raekke-forkert-tabel: Tabel 3 har rækken «Montering», som i Tabel 1 har styringsområdet Service. Summerne afviger " +
  "med netop dens beløb. Flyt rækken til Tabel 2, eller ret styringsområdet i Tabel 1.";

const TABLE_1 = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2020 p/l | Styringsområde | 2019 | 2020 | 2021
  | Implementeringsomkostninger
  | Montering | Service | 150 | 40 | 35
  | Inventar | Service | 210 | |
  | Ombygning | Anlæg | 540 | 60 |
  | Samlede implementeringsomkostninger | | 900 | 100 | 35
  |`;
const TABLES_2_AND_3 = `
  | Tabel 2. Serviceinvesteringer i forslaget
  | 1.000 kr. 2020 p/l | | 2019 | 2020 | 2021
  | Inventar | | 210 | |
  | Investeringer totalt, service | | 210 | |
  |
  | Tabel 3. Anlægsinvesteringer i forslaget
  | 1.000 kr. 2020 p/l | | 2019 | 2020 | 2021
  | Ombygning | | 540 | 60 |
  | Montering | | 150 | 40 | 35
  | Investeringer totalt, anlæg | | 690 | 100 | 35
  |`;
const TABLE_E = `
  | Tabel E. Fordeling af serviceinvesteringer mellem udvalg
  | Udvalg | 1.000 kr. 2020 p/l | 2019 | 2020 | 2021
  | Socialudvalget | 1310 | 360 | 40 | 35
  | Total | | 360 | 40 | 35`;

test("a row in the wrong one of two tables is told as that where a third agrees with Tabel 1", () => {
  expect(told(checkWorkbook(workbookOf(TABLE_1 + TABLES_2_AND_3 + TABLE_E)).findings)).toEqual([MOVED]);
});

test("where none does, one word in Tabel 1 is likelier than a row moved with both totals", () => {
  const rules = told(checkWorkbook(workbookOf(TABLE_1 + TABLES_2_AND_3)).findings);
  expect(rules).toEqual([expect.stringMatching(/^styringsomraade-modsiges: Tabel 1: «Montering»/)]);
});

test("a line whose area is changed in a sheet of our own is told once, in the table that it stands in", () => {
  const model = example("TV03-2025");
  const lines = model.lines.filter(({ kind }) => kind === "implementation");
  const [first, last] = [lines[0]!, lines.at(-1)!];
  const split = {
    ...model,
    lines: model.lines.map((line) => (line === first ? { ...line, controlArea: "Anlæg" as const } : line)),
  };
  const plan = layoutCase(split, { row: 0, column: 0 });
  const sheet = new CalculatedSheet(plan);
  const { row } = findText(plan, last.label);
  sheet.type({ row, column: 1 }, "Anlæg");
  const { findings } = checkWorkbook({ sheets: [sheet.snapshot(120, 12)], activeSheet: "Plan" });
  const [only, ...others] = told(findings);
  expect(others).toEqual([]);
  expect(only).toContain(`Tabel 3 har rækken «${last.label}», som i Tabel 1 har styringsområdet Anlæg`);
});

test("a row of which nobody said the area is money of the area whose total counts it, and not of the one above", () => {
  const sheet = `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2021 p/l | Styringsområde | 2020 | 2021 | 2022
    | Varige ændringer
    | Ydelser | Overførsler | | -6.400 | -6.400
    | Tolkning | Service | -2.700 | -2.700 | -2.700
    | Lejemål | | -4.300 | -4.300 | -4.300
    | Samlet varig ændring, overførsler | | | -6.400 | -6.400
    | Samlet varig ændring, service | | -7.000 | -7.000 | -7.000
    | Samlet varig ændring | | -7.000 | -13.400 | -13.400
    |
    | Tabel 2. Varige ændringer, service
    | 1.000 kr. 2021 p/l | | 2020 | 2021 | 2022
    | Tolkning | | -2.700 | -2.700 | -2.700
    | Lejemål | | -4.300 | -4.300 | -4.300
    | Varige ændringer totalt, service | | -7.000 | -7.000 | -7.000`;
  const { findings } = checkWorkbook(workbookOf(sheet));
  expect(findings.filter(({ severity }) => severity !== "note").map(({ rule }) => rule)).toEqual([
    "styringsomraade-mangler",
  ]);
});
