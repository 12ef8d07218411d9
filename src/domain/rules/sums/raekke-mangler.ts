import { defineRule } from "../rule.ts";
import { observedRepairs, type RepairFacts } from "../shared/repairObservation.ts";

/** A whole row that stands in one table and not in the other, and is just what they differ by. */
export const raekkeMangler = defineRule({
  id: "raekke-mangler",
  severity: "fejl",
  concerns: "every",
  title: "En række fra den anden tabel mangler.",
  message: ({ tabel, raekke, fundet, rigtig }: RepairFacts) =>
    fundet === ""
      ? `${tabel} har ikke rækken ${raekke} fra ${rigtig}, og summerne afviger med netop dens beløb. Tilføj rækken, ` +
        `eller slet den i ${rigtig}.`
      : `${tabel} har ingen beløb i rækken ${raekke}, og summerne afviger med netop dem, den har i ${rigtig}. Skriv ` +
        `beløbene, eller slet dem i ${rigtig}.`,
  why: "Tabellerne gentager hinandens rækker. Mangler en af dem, tastes pengene ikke i Kvantum.",
  remedy:
    "Find ud af, om rækken hører til forslaget. Gør den det, så skriv den i begge tabeller, og tæl den med i totalen.",
  source: "Regning: forskellen er rækkens egne beløb i hvert eneste år.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Licenser                                            | Service        | 70   | 80
      | Samlet varig ændring                                |                | -380 | -430
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Licenser                                            |                | 70   | 80
      | Varige ændringer totalt, service                    |                | -380 | -430`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Licenser                                            | Service        | 70   | 80
      | Samlet varig ændring                                |                | -380 | -430
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Varige ændringer totalt, service                    |                | -380 | -430`,
  },
  check: ({ diagnosis }) => observedRepairs(diagnosis, "raekke-mangler"),
});
