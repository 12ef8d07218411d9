import { disagreements } from "../reconciliation/disagreements.ts";
import { asPrinted, isMeantElsewhere } from "../reconciliation/meantAreas.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import { wrongTotals } from "../reconciliation/totals.ts";
import { defineRule, type Place, placeIn } from "./rule.ts";

/** Everything that does not add up while the mistaken control area stands. */
function consequences(tables: CaseTables): Place[] {
  const printed = asPrinted(tables);
  return [
    ...disagreements(printed).flatMap(({ table, cell, followers }) => [cell, ...followers].map(({ at }) => placeIn(table, at))),
    ...printed.flatMap(wrongTotals).filter(({ row }) => row.controlArea !== null).map(({ table, cell }) => placeIn(table, cell.at)),
  ];
}

/** One word sends the money to another budget, and seven totals with it. */
export const styringsomraadeModsiges = defineRule({
  id: "styringsomraade-modsiges",
  severity: "fejl",
  title: "Rækkens styringsområde passer ikke til de andre tabeller.",
  message: ({ tabel, raekke, fundet, rigtig }: Record<"tabel" | "raekke" | "fundet" | "rigtig", string>) =>
    `${tabel}: «${raekke}» har styringsområdet ${fundet}, men de andre tabeller har beløbet under ${rigtig}. Ret styringsområdet, eller flyt beløbet i tabellerne.`,
  why: "Hvert styringsområde har sit eget budget. Står en række under ét område i Tabel 1 og under et andet i tabellerne, tastes beløbet det forkerte sted.",
  remedy: "Afgør, hvilket område udgiften hører til, og skriv det samme begge steder.",
  source: "Skabelonen: Tabel 2-4 og D-E gentager Tabel 1's rækker for hvert sit styringsområde.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Ombygning                                           | Anlæg          | 540  | 60
      | Samlede implementeringsomkostninger                 |                | 690  | 60
      |                                                     |                |      |
      | Tabel 2. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |
      | Investeringer totalt, service                       |                | 150  |
      |                                                     |                |      |
      | Tabel 3. Anlægsinvesteringer i forslaget            |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Ombygning                                           |                | 540  | 60
      | Investeringer totalt, anlæg                         |                | 540  | 60`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Ombygning                                           | Service        | 540  | 60
      | Samlede implementeringsomkostninger                 |                | 690  | 60
      |                                                     |                |      |
      | Tabel 2. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |
      | Investeringer totalt, service                       |                | 150  |
      |                                                     |                |      |
      | Tabel 3. Anlægsinvesteringer i forslaget            |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Ombygning                                           |                | 540  | 60
      | Investeringer totalt, anlæg                         |                | 540  | 60`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { row, label, labelAt, controlArea, controlAreaText } of table.rows.filter((own) => own.kind === "item" && isMeantElsewhere(own))) {
        const column = table.controlAreaColumn ?? labelAt.column;
        const facts = { tabel: table.name, raekke: label, fundet: controlAreaText ?? "", rigtig: controlArea ?? "" };
        yield { at: placeIn(table, { row, column }), facts, expected: controlArea, found: controlAreaText, related: consequences(tables) };
      }
    }
  },
});
