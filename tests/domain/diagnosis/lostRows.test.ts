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
