import { defineRule } from "../rule.ts";
import { observedRepairs, type RepairFacts } from "../shared/repairObservation.ts";

/** The right amounts under the wrong years: every year is wrong, and the headings alone are the reason. */
export const aarstalForskudt = defineRule({
  id: "aarstal-forskudt",
  severity: "fejl",
  concerns: "every",
  title: "Tabellens beløb står under de forkerte år.",
  message: ({ tabel, fundet, rigtig, flyttet }: RepairFacts) =>
    flyttet
      ? `${tabel}: beløbene passer kun til de andre tabeller, når de flyttes en kolonne. De står for langt til ${flyttet}.`
      : `${tabel} har årene ${fundet}, men beløbene passer til de andre tabeller, når årene er ${rigtig}. Ret årstallene.`,
  why: "Beløbene tastes i det år, der står over dem. Er overskriften forskudt, rammer alle beløb det forkerte år.",
  remedy: "Ret årstallene i tabellens overskrift, eller flyt beløbene, hvis årstallene er rigtige.",
  source: "Regning: kun når årstallene flyttes, går summerne op mod de andre tabeller.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Samlet varig ændring                                |                | -450 | -510
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Varige ændringer totalt, service                    |                | -450 | -510
      |                                                     |                |      |
      | Tabel A. Måltalseffekt                              |                |      |
      | Udvalg                                              | 1.000 kr. 2020 p/l | 2019 | 2020
      | Socialudvalget                                      | 1310           | -450 | -510
      | Total                                               |                | -450 | -510`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Samlet varig ændring                                |                | -450 | -510
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2020 | 2021
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Varige ændringer totalt, service                    |                | -450 | -510
      |                                                     |                |      |
      | Tabel A. Måltalseffekt                              |                |      |
      | Udvalg                                              | 1.000 kr. 2020 p/l | 2019 | 2020
      | Socialudvalget                                      | 1310           | -450 | -510
      | Total                                               |                | -450 | -510`,
  },
  check: ({ diagnosis }) => observedRepairs(diagnosis, "aarstal-forskudt"),
});
