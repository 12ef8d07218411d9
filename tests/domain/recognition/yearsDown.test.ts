import fc from "fast-check";
import { expect, test } from "vitest";
import { recogniseSheet } from "../../../src/domain/recognition/recogniseSheet.ts";
import { checkWorkbook, type CheckReport } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { sheetOf, workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { toldAt } from "../../harness/toldAt.ts";

const told = ({ findings }: CheckReport): string[] =>
  findings.map(({ rule, at, repair }) => [rule, toA1(at), ...repair.map((change) => toA1(change.at))].join(" "));

const TABLE_1 = `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |
  | 1.000 kr. 2018 p/l |
  |                | Varige ændringer |          |                      | Implementeringsomkostninger |
  | Styringsområde | Service          | Service  |                      | Service                     |
  | År             | Færre vikarer    | Licenser | Samlet varig ændring | Oplæring | Samlede implementeringsomkostninger | Samlet økonomisk påvirkning
  | 2018           |                  |          |                      | 500      | 500  | 500
  | 2019           | -700             | 100      | -600                 | 200      | 200  | -400
  | 2020           | -900             | 100      | -800                 |          |      | -800
  | I alt          | -1600            | 200      | -1400                | 700      | 700  | -700`;

test("years down the rows: lines, headings, areas and totals are those of the columns, at the sheet's own cells", () => {
  const [table] = recogniseSheet(sheetOf(TABLE_1));
  expect(table).toMatchObject({ role: "summary", unit: "thousand", priceLevel: { year: 2018 }, yearsDown: true });
  expect(table!.yearColumns.map(({ year, header }) => [year, toA1(header)])).toEqual([
    [2018, "A6"],
    [2019, "A7"],
    [2020, "A8"],
  ]);
  const lines = table!.rows.map(({ kind, label, labelAt, block, controlArea, amounts, rowTotal }) => [
    kind,
    label,
    toA1(labelAt),
    block,
    controlArea,
    toA1(amounts[2]!.at),
    toA1(rowTotal!.at),
  ]);
  expect(lines.filter(([kind]) => kind !== "section")).toEqual([
    ["item", "Færre vikarer", "B5", "permanent", "Service", "B8", "B9"],
    ["item", "Licenser", "C5", "permanent", "Service", "C8", "C9"],
    ["total", "Samlet varig ændring", "D5", "permanent", null, "D8", "D9"],
    ["item", "Oplæring", "E5", "implementation", "Service", "E8", "E9"],
    ["total", "Samlede implementeringsomkostninger", "F5", "implementation", null, "F8", "F9"],
    ["total", "Samlet økonomisk påvirkning", "G5", "implementation", null, "G8", "G9"],
  ]);
});

test("a right table is not accused, and every figure is read", () => {
  const report = checkWorkbook(workbookOf(TABLE_1));
  expect(told(report)).toEqual(["tilbagebetaling-mangler G5"]);
  expect(report.inventory).toMatchObject({ unchecked: 0, unread: [] });
});

test.each([
  ["a line's amount", "| -900             | 100", "| -950             | 100", "B8"],
  ["a total", "| -600  ", "| -60  ", "D7"],
  ["I alt of a line", "| -1600  ", "| -1900  ", "B9"],
])("%s that is wrong is found in its own cell", (_what, right, wrong, cell) => {
  const report = checkWorkbook(workbookOf(TABLE_1.replace(right, wrong)));
  const fejl = report.findings.filter(({ severity }) => severity === "fejl");
  expect(fejl.map(({ at }) => toA1(at))).toEqual([cell]);
  expect(fejl[0]!.repair.map(({ at }) => toA1(at))).toEqual([cell]);
  expect(fejl[0]!.landmarks.column).toMatch(/^2019|2020|I alt$/);
});

test("a missing control area is told where it should stand", () => {
  const report = checkWorkbook(
    workbookOf(TABLE_1.replace("| Service          | Service  |", "| Service          |          |")),
  );
  expect(told(report)).toContainEqual(expect.stringMatching(/^styringsomraade-mangler C4/));
});

test("the technical tables are compared with Tabel 1, whichever way the years go", () => {
  const across = `
    |
    | Tabel A. Måltalseffekt (nettoeffektivisering) |      |      |
    | 1.000 kr. 2018 p/l                            | 2018 | 2019 | 2020
    | Socialudvalget                                |      | -600 | -780
    | I alt                                         |      | -600 | -780`;
  expect(told(checkWorkbook(workbookOf(TABLE_1 + across.replaceAll("-780", "-800"))))).not.toContainEqual(
    expect.stringMatching(/fejl|kilde/),
  );
  const fejl = checkWorkbook(workbookOf(TABLE_1 + across)).findings.filter(({ severity }) => severity === "fejl");
  expect(fejl).not.toEqual([]);
});

test("formulas that add across the columns are sums, and a column they leave out is named as one", () => {
  const text = `
    | Tabel 3. Serviceinvesteringer i forslaget, 1.000 kr. 2020 p/l |
    | År   | Montering | Flytning | Rådgivning | Investeringer totalt, service
    | 2019 | 150       | 50       | 70         | =B3+C3+D3 → 270
    | 2020 | 30        | 20       |            | =SUM(B4:C4) → 50`;
  const report = checkWorkbook(workbookOf(text));
  const [finding] = report.findings.filter(({ rule }) => rule === "sum-mangler-raekke");
  expect(finding && [toA1(finding.at), finding.message]).toEqual(["E4", expect.stringContaining("(kolonne D)")]);
});

test.each([
  ["neither caption nor unit", "| Elever pr. år\n| År | Elever\n| 2026 | 100\n| 2027 | 110"],
  ["no words over the figures", "| Tabel 2. Økonomi\n| 2026 | 100\n| 2027 | 110"],
  ["one year only", "| Tabel 2. Økonomi\n| År | Løn\n| 2026 | 100"],
])("%s is no table of money, and its figures are told as not read", (_what, text) => {
  const report = checkWorkbook(workbookOf(text));
  expect(report.tables).toEqual([]);
  expect(report.inventory.unread.length).toBeGreaterThan(0);
});

test("a list of years under a header of years stays a part of that table", () => {
  const text = `
    | Tabel 2. Varige ændringer, service, 1.000 kr. 2026 p/l |
    |      | 2026 | 2027
    | Løn  | 2026 | 2026
    | Leje | 2027 | 2027
    | I alt | 4053 | 4053`;
  expect(recogniseSheet(sheetOf(text)).map(({ yearsDown }) => yearsDown)).toEqual([false]);
});

test("amounts that look like years head nothing where the years go down", () => {
  const text = `
    | Tabel B. Bevillingsmæssig effekt – varig drift, 1.000 kr. 2020 p/l |
    | Udvalg     | Socialudvalget | I alt
    | Bevilling  | 1310           |
    | 2019       | 2020           | 2020
    | 2020       | 2040           | 2040
    | 2021       | 2050           | 2050`;
  expect(recogniseSheet(sheetOf(text)).map(({ yearsDown, role }) => [yearsDown, role])).toEqual([[true, "operation"]]);
  expect(told(checkWorkbook(workbookOf(text)))).toEqual([]);
});

test("a table above ends where an unnumbered caption stands over years down the rows", () => {
  const text = `
    | Tabel 4. Udgifter til anlæg |        |           |     |      |      |
    | (1.000 kr. 2021 p/l)        | Udvalg | Bevilling | I/U | 2021 | 2022 | I alt
    | Montering                   | SUD    | 1310      | U   | 500  | 190  | 690
    |
    | Tidligere afsatte midler |
    | 1.000 kr., løbende p/l | Budgetaftale 2017 | Budgetaftale 2018 | Afsatte midler i alt
    | 2018                   | 15300             |                   | 15300
    | 2019                   | 28400             | 2200              | 30600`;
  const tables = recogniseSheet(sheetOf(text));
  expect(tables.map(({ role, yearsDown, rows }) => [role, yearsDown, rows.length])).toEqual([
    ["appropriations", false, 1],
    ["earlierFunding", true, 3],
  ]);
});

const BY_YEAR = (...years: readonly string[]): string => `
  | Tabel A. Måltalseffekt |
  | 1.000 kr. 2026 p/l | SUD  | BIU  | Total
  | ${years[0]}        | -100 | -50  | -150
  | ${years[1]}        | -200 | -100 | -300
  | ${years[2]}        | -200 | -100 | -300
  | ${years[3]}        | -300 | -100 | -400`;

test.each([
  ["first", ["2036", "2027", "2028", "2029"], "aarstal-hul A3"],
  ["second", ["2026", "2026", "2028", "2029"], "aarstal-dobbelt A4"],
  ["third", ["2026", "2027", "2038", "2029"], "aarstal-hul A5"],
  ["last", ["2026", "2027", "2028", "2028"], "aarstal-dobbelt A6"],
])("a year that is mistyped in the %s row is told, and no year is taken for an amount", (_which, years, finding) => {
  const report = checkWorkbook(workbookOf(BY_YEAR(...years)));
  expect(told(report)).toEqual([finding]);
  expect(report.inventory).toMatchObject({ unread: [] });
});

const AMOUNTS = fc.array(fc.array(fc.integer({ min: -9_000, max: 9_000 }), { minLength: 2, maxLength: 5 }), {
  minLength: 1,
  maxLength: 4,
});

test("any sums laid down the rows are right, and one of them changed is noticed", () => {
  fc.assert(
    fc.property(AMOUNTS, fc.nat(), fc.integer({ min: 50, max: 900 }), (columns, which, by) => {
      const years = Math.min(...columns.map(({ length }) => length));
      const rows = Array.from({ length: years }, (_, year) => columns.map((column) => column[year]!));
      const sums = rows.map((row) => row.reduce((sum, amount) => sum + amount, 0));
      const text = (totals: readonly number[]): string =>
        [
          "| Tabel 3. Serviceinvesteringer i forslaget, 1.000 kr. 2020 p/l",
          `| År | ${columns.map((_, index) => `Ydelse ${"ABCD"[index]}`).join(" | ")} | Investeringer totalt, service`,
          ...rows.map((row, year) => `| ${2020 + year} | ${row.join(" | ")} | ${totals[year]}`),
        ].join("\n");
      const report = (totals: readonly number[]): CheckReport => checkWorkbook(workbookOf(text(totals)));
      expect(report(sums).findings.filter(({ severity }) => severity === "fejl")).toEqual([]);
      const wrong = report(sums.map((sum, year) => (year === which % years ? sum + by : sum)));
      if (columns.length > 1) expect(told(wrong)).not.toEqual(told(report(sums)));
    }),
    { numRuns: 40 },
  );
});

test.each(
  [
    ["1.000 kr.", "T.kr.", "Kr. 1.000"].map((unit) => `| ${unit} | Løn | Drift | I alt`),
    ["| Budgetår | Løn (1.000 kr.) | Drift (1.000 kr.) | I alt (1.000 kr.)"],
  ].flat(),
)("the unit over the years, or over each line, is no amount among them: %s", (heading) => {
  const table = (pay: number, total: string): string => `
    ${heading}
    | 2027      | 100    | 20  | 120
    | 2028      | ${pay} | 30  | 2.030
    | 2029      | 300    | 35  | 335
    | 2027-2029 | 2.400  | 85  | ${total}`;
  expect(toldAt(table(2000, "2.485"))).toEqual([]);
  expect(toldAt(table(200, "2.485"))).toEqual(["beloeb-modsiges B3"]);
});
