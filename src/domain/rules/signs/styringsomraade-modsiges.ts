import { defineRule } from "../rule.ts";
import { observedRepairs, type RepairFacts } from "../shared/repairObservation.ts";

/** One word sends the money to another budget, and seven totals with it. */
export const styringsomraadeModsiges = defineRule({
  id: "styringsomraade-modsiges",
  severity: "fejl",
  concerns: "every",
  title: "Rækkens styringsområde passer ikke til de andre tabeller.",
  message: ({ tabel, raekke, fundet, rigtig }: RepairFacts) =>
    `${tabel}: ${raekke} har styringsområdet ${fundet}, men de andre tabeller har beløbet under ` +
    `${rigtig}. Ret styringsområdet, eller flyt beløbet i tabellerne.`,
  why:
    "Hvert styringsområde har sit eget budget. Står en række under ét område i Tabel 1 og under et " +
    "andet i tabellerne, tastes beløbet det forkerte sted.",
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
  check: ({ diagnosis }) => observedRepairs(diagnosis, "styringsomraade-modsiges"),
});
