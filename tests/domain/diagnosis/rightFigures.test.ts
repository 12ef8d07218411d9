import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/** Every fejl: its rule and place, and what is certain to change. */
const told = (sheet: string): string[] =>
  checkWorkbook(workbookOf(sheet))
    .findings.filter(({ severity }) => severity === "fejl")
    .map(({ rule, at, repair }) =>
      [rule, toA1(at), ...repair.map((change) => `${toA1(change.at)}=${change.value.toString()}`)].join(" "),
    );

const PROPOSAL = (saving: string, cost: string, impact: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
  | Varige ændringer
  | Forløb | Service | ${saving}
  | Samlet varig ændring | | ${saving}
  | Implementeringsomkostninger
  | Projektledelse | Service | ${cost}
  | Lokaler | Service | |
  | Samlede implementeringsomkostninger | | ${cost}
  | Samlet økonomisk påvirkning | | ${impact}
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | 2025 | 2026
  | Forløb | | -690 | -810
  | Varige ændringer totalt, service | | -690 | -810
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2025 p/l | | 2025 | 2026
  | Projektledelse | | 4.390 |
  | Lokaler | | |
  | Investeringer totalt, service | | 4.390 |`;

test("a year of Tabel 1 copied on to the next: a table with no amount there, and a total of its own, is not told to have it", () => {
  expect(told(PROPOSAL("-690 | -810", "4.390 |", "3.700 | -810"))).toEqual([]);
  const found = told(PROPOSAL("-690 | -690", "4.390 | 4.390", "3.700 | 3.700"));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((text) => text.includes("="))).toEqual([]);
});

const COSTS = (again: string, more: string, sum: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028 | 2029
  | Implementeringsomkostninger
  | Projektledelse | Service | ${sum}
  | Samlede implementeringsomkostninger | | ${sum}
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027 | 2028 | 2029
  | Projektledelse | | ${again} ${more}
  | Investeringer totalt, service | | ${sum}`;

test("an amount that the table's own total counts is missing for certain", () => {
  expect(told(COSTS("700 | | | |", "", "700 | 2.000 | | |"))).toEqual(["beloeb-modsiges D9 D9=2000"]);
});

test("a row that nobody counted is told in all its years, though in two of them another row is ten times its amount", () => {
  const steady = "600 | 600 | | |";
  expect(told(COSTS(steady, "", steady))).toEqual([]);
  const found = told(COSTS(steady, "\n  | Rådgivning | | 540 | 540 | 540 | 540 | 540", steady));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((text) => text.includes("=60"))).toEqual([]);
});

const AMOUNTS = ["4.750 | 1.540 | 8.230", "4.900 | | 440", "6.570 | | ", "6.460 | 840 | 4.450"] as const;
const NAMES = ["Socialudvalget", "Børne- og Ungdomsudvalget", "Kultur- og Fritidsudvalget", "Økonomiudvalget"] as const;
const TOTAL = "22.680 | 2.380 | 13.120";
const rowsOf = (names: readonly string[], between: string): string =>
  names.map((name, at) => `\n  | ${name} | ${between} | ${AMOUNTS[at]!}`).join("");

const SHARED = (names: readonly string[]): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Udvalg | Styringsområde | 2025 | 2026 | 2027
  | Implementeringsomkostninger ${NAMES.map((name, at) => `\n  | Post ${at} | ${name} | Service | ${AMOUNTS[at]!}`).join("")}
  | Samlede implementeringsomkostninger | | | ${TOTAL}
  |
  | Tabel E. Fordeling af serviceinvesteringer mellem udvalg
  | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027 ${rowsOf(names, "1310")}
  | Total | | ${TOTAL}`;

test("three committees in each other's place: no two of them are told to bear each other's name", () => {
  expect(told(SHARED(NAMES))).toEqual([]);
  const [one, two, three, four] = NAMES;
  const found = told(SHARED([two, three, one, four]));
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((text) => text.includes("="))).toEqual([]);
});

test("a committee's row that Tabel C has lost makes no two figures of Tabel A exchanged", () => {
  const all = "-10.670 | -12.610";
  const rows = ["Socialudvalget, service | 1310 | -4.390 |", "Socialudvalget, anlæg | 1310 | | -7.210"];
  const last = "Kultur- og Fritidsudvalget, service | 1310 | -6.280 | -5.400";
  const byCommittee = (caption: string, own: readonly string[]): string => `
    |
    | ${caption}
    | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 ${own.map((row) => `\n  | ${row}`).join("")}
    | Total | | ${all}`;
  const effects = (effect: readonly string[]): string => `
    | Tabel 1. Forslagets samlede økonomiske konsekvenser
    | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026
    | Varige ændringer
    | Forløb | Service | -4.390 |
    | Bygninger | Anlæg | | -7.210
    | Kurser | Service | -6.280 | -5.400
    | Samlet varig ændring | | ${all}
    ${byCommittee("Tabel A. Måltalseffekt (nettoeffektivisering)", [...rows, last])}
    ${byCommittee("Tabel C. Bruttoeffektivisering", effect)}`;
  expect(told(effects([...rows, last]))).toEqual([]);
  const found = told(effects([rows[1]!, last]));
  expect(found.map((text) => text.split(" ")[0])).toContain("tabel-sum");
  expect(found.filter((text) => text.includes("="))).toEqual([]);
});
