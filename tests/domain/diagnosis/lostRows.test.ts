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

const SAVINGS: Readonly<Record<string, string>> = {
  Montering: " | | -6.500 | -6.500",
  Visitation: " | -1.200 | -1.330 | -1.330",
  Tolkning: " | | -8.739 | -8.739",
  Mentorer: "2.720 | 2.720 | 2.720 | 2.720",
  Energi: " | | 3.470 | 6.400",
};
const ALL = "2.720 | 1.520 | -10.379 | -7.449";

const COSTS: Readonly<Record<string, string>> = { Vejledning: "4.500 | 4.000 | 6.500 | ", Botilbud: "1.870 | | | " };
const EMPTY = " | | | ";

const rows = (all: Readonly<Record<string, string>>, between: string): string =>
  Object.entries(all)
    .map(([label, amounts]) => `\n  | ${label} | ${between} | ${amounts}`)
    .join("");

const without = (...gone: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(SAVINGS).filter(([label]) => !gone.includes(label)));

/** Tabel 1 and the totals are right; Tabel 2 and Tabel 3 have the rows that they are given. */
const sheet = (savings: Readonly<Record<string, string>>, costs: Readonly<Record<string, string>>): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | 2025 | 2026 | 2027 | 2028
  | Varige ændringer ${rows(SAVINGS, "Service")}
  | Samlet varig ændring | | ${ALL}
  | Implementeringsomkostninger ${rows(COSTS, "Service")}
  | Lejemål | Anlæg | 9.346 | 1.000 | 600 |
  | Samlede implementeringsomkostninger | | 15.716 | 5.000 | 7.100 |
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027 | 2028 ${rows(savings, "")}
  | Varige ændringer totalt, service | | ${ALL}
  |
  | Tabel 3. Serviceinvesteringer i forslaget
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027 | 2028 ${rows(costs, "")}
  | Investeringer totalt, service | | 6.370 | 4.000 | 6.500 |
  |
  | Tabel 4. Anlægsinvesteringer i forslaget
  | 1.000 kr. 2025 p/l | | 2025 | 2026 | 2027 | 2028
  | Lejemål | | 9.346 | 1.000 | 600 |
  | Investeringer totalt, anlæg | | 9.346 | 1.000 | 600 | `;

test("the sheet that the others are made of is right", () => {
  expect(told(sheet(SAVINGS, COSTS))).toEqual([]);
});

test("two rows that a table has lost are of no other area: its own total says that they were there", () => {
  const found = told(sheet(without("Tolkning", "Mentorer"), COSTS));
  expect(found.filter((text) => text.includes("="))).toEqual([]);
  expect(found.map((text) => text.split(" ")[0])).toContain("tabel-sum");
});

test("a row that was emptied lacks its amounts, and the row below it is right", () => {
  const found = told(sheet(SAVINGS, { Botilbud: EMPTY, Vejledning: COSTS.Vejledning! }));
  expect(found).toEqual(["raekke-mangler A27"]);
});

test("a row that is gone from one table of a note is missing, though the row beside it would mend the total", () => {
  const note = (rows: string): string => `
  | Tabel 2. Oversigt over ønskets aktiviteter på alle styringsområder
  | Aktiviteter (1.000 kr., 2034 p/l) | Styringsområde | 2034 | 2035 | 2036 | 2037 | I alt | Udvalg | Bevilling ${rows}
  | Depot | Service | | 14.289 | | | 14.289 | BUU | 1310
  | Udgifter i alt (netto) | | -7.918 | 14.289 | -13.360 | 0 | -6.989 | |
  |
  | Tabel 3. Udgifter til service
  | (1.000 kr., 2034 p/l) | Udvalg | Bevilling | Indtægt/udgift (I/U) | 2034 | 2035 | 2036 | 2037 | I alt
  | Depot | BUU | 1310 | U | 0 | 14.289 | 0 | 0 | 14.289
  | Serviceudgifter i alt | | | | 0 | 14.289 | 0 | 0 | 14.289
  |
  | Tabel 4. Udgifter til anlæg
  | (1.000 kr., 2034 p/l) | Udvalg | Bevilling | Indtægt/udgift (I/U) | 2034 | 2035 | 2036 | 2037 | I alt
  | Salg | TMU | 1310 | I | -8.648 | 0 | -13.360 | 0 | -22.008
  | Flytning | SUD | 1310 | U | 730 | 0 | 0 | 0 | 730
  | I alt | | | | -7.918 | 0 | -13.360 | 0 | -21.278`;
  const sale = "\n  | Salg | Anlæg | -8.648 | | -13.360 | | -22.008 | TMU | 1310";
  expect(told(note(`${sale}\n  | Flytning | Anlæg | 730 | | 0 | | 730 | SUD | 1310`))).toEqual([]);
  expect(told(note(sale)).filter((text) => text.includes("="))).toEqual([]);
});

test("a total that is off in year after year is not wrong by a digit in one of them", () => {
  const [kept, gone] = ["6.073 | 4.998 | 4.890 | 17.626", "100 | 6.286 | 0 | 11.848"];
  const all = "6.173 | 11.284 | 4.890 | 29.474";
  const proposal = (rows: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | Udvalg | 2025 | 2026 | 2027 | 2028
  | Implementeringsomkostninger
  | Systemer | Service | Økonomiudvalget | ${kept}
  | Kurser | Service | Socialudvalget | ${gone}
  | Samlede implementeringsomkostninger | | | ${all}
  |
  | Tabel E. Fordeling af serviceinvesteringer mellem udvalg
  | Udvalg | 1.000 kr. 2025 p/l | 2025 | 2026 | 2027 | 2028
  | Økonomiudvalget | 1310 | ${kept} ${rows}
  | Total | | ${all}`;
  expect(told(proposal(`\n  | Socialudvalget | 1310 | ${gone}`)).filter((text) => text.includes("="))).toEqual([]);
  expect(told(proposal("")).filter((text) => text.includes("="))).toEqual([]);
});

test("an amount moved between two rows of one table makes no copied year of another whose years are alike", () => {
  const years = "2025 | 2026 | 2027 | 2028 | 2029 | 2030";
  const all = "-3.100 | -10.411 | -17.771 | -17.771 | -17.771 | -17.771";
  const byCommittee = (caption: string, health: string, children: string): string => `
  |
  | ${caption}
  | Udvalg | 1.000 kr. 2025 p/l | ${years}
  | Sundheds- og Omsorgsudvalget | 1310 | ${health}
  | Socialudvalget | 1310 | 0 | -7.031 | -8.174 | -8.174 | -8.174 | -8.174
  | Børne- og Ungdomsudvalget | 1310 | ${children}
  | Total | | ${all}`;
  const [health, children] = ["-3.100 | -3.100 | -3.100 | -3.100 | -3.100", " | -280 | -6.497 | -6.497 | -6.497"];
  const target = "Tabel A. Måltalseffekt (nettoeffektivisering)";
  const effect = "Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering)";
  const sheetWith = (one: string, other: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser
  | 1.000 kr. 2025 p/l | Styringsområde | ${years}
  | Varige ændringer
  | Forløb | Service | ${all}
  | Samlet varig ændring | | ${all}
  ${byCommittee(target, one, other)}
  ${byCommittee(effect, `${health} | -3.100`, `${children} | -6.497`)}
  |
  | Tabel 2. Varige ændringer, service
  | 1.000 kr. 2025 p/l | | ${years}
  | Forløb | | ${all}
  | Varige ændringer totalt, service | | ${all}`;
  expect(told(sheetWith(`${health} | -3.100`, `${children} | -6.497`))).toEqual([]);
  const moved = sheetWith(
    "-3.100 | -3.100 | -3.100 | -3.100 | -2.870 | -3.100",
    " | -280 | -6.497 | -6.497 | -6.727 | -6.497",
  );
  expect(told(moved).filter((text) => text.includes("="))).toEqual([]);
});
