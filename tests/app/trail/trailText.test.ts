import { expect, test } from "vitest";
import { differenceText, nameBeside, tieTitle } from "../../../src/app/trail/trailText.ts";
import { readSheet } from "../../../src/domain/recognition/readSheet.ts";
import { trailFinder } from "../../../src/domain/trail/trailFinder.ts";
import { sheetOf } from "../../../src/domain/workbook/sheetNotation.ts";
import { place } from "../madeReports.ts";

const find = trailFinder([
  readSheet(
    sheetOf(`
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |         |      |      |
      | 1.000 kr. 2025 p/l                                       | Udvalg         | Styringsområde | 2025 | 2026 | I alt
      | Implementeringsomkostninger                              |                |         |      |      |
      | Projektledelse                                           | Socialudvalget | Service | 100  | 200  | 300
      | Undervisning                                             | Socialudvalget | Service | 50   |      | 50
      | Samlede implementeringsomkostninger                      |                |         | 150  | 200  | 350
      |                                                          |                |         |      |      |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |         |      |      |
      | Udvalg                                                   | Bevilling      |         | 2025 | 2026 | I alt
      | Socialudvalget                                           |                |         | 150  | 250  | 400
      | Total                                                    |                |         | 150  | 250  | 400`),
  ),
]);

/** "title: figures; how far apart" */
function told(address: string): string[] {
  const trail = find(place(address));
  return (trail?.ties ?? []).map((tie) => {
    const title = tieTitle(tie);
    return `${title}: ${tie.other.figures.map((one) => nameBeside(one, trail!.figure, title)).join(" + ")}; ${differenceText(tie)}`;
  });
}

test("a committee's amount is its rows of Tabel 1, and part of the total and of the row's sum", () => {
  expect(told("E10")).toEqual([
    "Udvalgets rækker i Tabel 1: Projektledelse; Forskel 50",
    "Tabel E tilsammen er fra Tabel 1: Projektledelse; Forskel 50",
    "Indgår i «Total»: Total; Stemmer",
    "Indgår i rækkens «I alt»: I alt; Stemmer",
  ]);
});

test("a line of Tabel 1 is part of them, told from its own side", () => {
  expect(told("D4")).toEqual([
    "Indgår i udvalgets række i Tabel E: Socialudvalget; Stemmer",
    "Indgår i alle rækker i Tabel E: Socialudvalget; Stemmer",
    "Indgår i «Samlede implementeringsomkostninger»: Samlede implementeringsomkostninger; Stemmer",
    "Indgår i rækkens «I alt»: I alt; Stemmer",
  ]);
});

test("a total is the sum of its rows, and a row's total of its years", () => {
  expect(told("D6").slice(0, 1)).toEqual(["Summen af rækkerne: Projektledelse + Undervisning; Stemmer"]);
  expect(told("F4").at(-1)).toBe("Summen af årene: 2025 + 2026; Stemmer");
});
