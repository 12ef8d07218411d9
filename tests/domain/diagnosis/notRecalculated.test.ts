import { expect, test } from "vitest";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { workbookOf } from "../../../src/domain/workbook/sheetNotation.ts";

/* A formula shows what it gave before somebody changed an amount, as a program that does not calculate saves it. */

function toldOf(sheet: string): string[] {
  return checkWorkbook(workbookOf(sheet)).findings.flatMap(({ rule, at, repair, alternatives }) =>
    rule === "foraeldet-vaerdi" || repair.length > 0 || alternatives.length > 0 ? [`${rule} ${toA1(at)}`] : [],
  );
}

const sheetWith = (total: string, again: string): string => `
  | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
  | 1.000 kr. 2025 p/l                                  | Styringsområde | 2025 | 2026
  | Varige ændringer                                    |                |      |
  | Kortere forløb                                      | Service        | -820 | -875
  | Varig drift                                         | Service        | 140  | 220
  | Samlet varig ændring                                |                | =SUM(C4:C5) → -680 | ${total}

  | Tabel 2. Varige ændringer, service |     | |
  | 1.000 kr. 2025 p/l                 |     | 2025 | 2026
  | Kortere forløb                     |     | -820 | -875
  | Varig drift                        |     | =SUM(C5) → 140 | ${again}
  | Varige ændringer totalt, service   |     | =SUM(C10:C11) → -680 | =SUM(D10:D11) → -725`;

test("the sums that are out of date are told, and not the amount that was changed last", () => {
  expect(toldOf(sheetWith("=SUM(D4:D5) → -725", "=SUM(D5) → 150"))).toEqual([
    "foraeldet-vaerdi D6",
    "foraeldet-vaerdi D11",
  ]);
});

test("where every formula is calculated, an amount that two typed figures gainsay is told as before", () => {
  expect(toldOf(sheetWith("-725", "150"))).toEqual(["beloeb-modsiges D5"]);
});

test("what another table says against the amount is told all the same, without a word on who is wrong", () => {
  const { findings } = checkWorkbook(workbookOf(sheetWith("=SUM(D4:D5) → -725", "150")));
  const fejl = findings.filter(({ severity }) => severity === "fejl");
  expect(fejl.map(({ rule, expected }) => [rule, expected])).toEqual([["tabel-mod-kilde", null]]);
  expect(fejl.flatMap(({ repair, alternatives }) => [...repair, ...alternatives])).toEqual([]);
  expect(toldOf(sheetWith("=SUM(D4:D5) → -725", "150"))).toEqual(["foraeldet-vaerdi D6"]);
});
