import { defineRule } from "../rule.ts";
import { observedRepairs, type RepairFacts } from "../shared/repairObservation.ts";

/** Two tables are off by the same row, one too much and one too little: that is one mistake, and no amount is wrong. */
export const raekkeForkertTabel = defineRule({
  id: "raekke-forkert-tabel",
  severity: "fejl",
  concerns: "every",
  title: "Rækken står i tabellen for et andet styringsområde.",
  message: ({ tabel, raekke, fundet, rigtig, til = "" }: RepairFacts) =>
    `${tabel} har rækken ${raekke}, som i ${rigtig} har styringsområdet ${fundet}. Summerne afviger med netop dens ` +
    `beløb. Flyt rækken til ${til}, eller ret styringsområdet i ${rigtig}.`,
  why: "Hvert styringsområde har sit eget budget. Står rækken i den forkerte tabel, tastes beløbet det forkerte sted.",
  remedy:
    "Afgør, hvilket område rækken hører til. Er styringsområdet ændret i Tabel 1, så flyt rækken, eller tryk " +
    "«Opdatér tabeller».",
  source: "Regning: de to tabeller afviger fra Tabel 1 med rækkens egne beløb, og alt andet passer med Tabel 1.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  | 40
      | Inventar                                            | Service        | 210  |
      | Ombygning                                           | Anlæg          | 540  | 60
      | Samlede implementeringsomkostninger, service        |                | 360  | 40
      | Samlede implementeringsomkostninger, anlæg          |                | 540  | 60
      |                                                     |                |      |
      | Tabel 2. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  | 40
      | Inventar                                            |                | 210  |
      | Investeringer totalt, service                       |                | 360  | 40
      |                                                     |                |      |
      | Tabel 3. Anlægsinvesteringer i forslaget            |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Ombygning                                           |                | 540  | 60
      | Investeringer totalt, anlæg                         |                | 540  | 60`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  | 40
      | Inventar                                            | Service        | 210  |
      | Ombygning                                           | Anlæg          | 540  | 60
      | Samlede implementeringsomkostninger, service        |                | 360  | 40
      | Samlede implementeringsomkostninger, anlæg          |                | 540  | 60
      |                                                     |                |      |
      | Tabel 2. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Inventar                                            |                | 210  |
      | Investeringer totalt, service                       |                | 210  |
      |                                                     |                |      |
      | Tabel 3. Anlægsinvesteringer i forslaget            |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Ombygning                                           |                | 540  | 60
      | Montering                                           |                | 150  | 40
      | Investeringer totalt, anlæg                         |                | 690  | 100`,
  },
  check: ({ diagnosis }) => observedRepairs(diagnosis, "raekke-forkert-tabel"),
});
