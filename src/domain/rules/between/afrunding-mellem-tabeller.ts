import { defineRule } from "../rule.ts";
import { observedRoundings, type RoundingFacts } from "../shared/roundingObservation.ts";

/** Rows that are merged or split round differently: shown, so that nobody has to wonder. */
export const afrundingMellemTabeller = defineRule({
  id: "afrunding-mellem-tabeller",
  severity: "note",
  concerns: "every",
  title: "To tabeller afviger med så lidt, at afrunding kan forklare det.",
  message: ({ tabel, aar, sum, kilde, forskel }: RoundingFacts) =>
    `${tabel}, ${aar}, afviger med ${forskel} fra ${kilde}, der giver ${sum}. Forskellen kan være afrunding.`,
  why: "Rækker, der er samlet eller delt, afrundes hver for sig, og så kan to rigtige tabeller afvige med 1.",
  remedy: "Der er intet at rette, hvis de uafrundede beløb stemmer. Ellers ret den række, der er forkert.",
  source: "Regning: hver afrundet række kan være op til en halv fra det rigtige.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -333
      | Færre udeblivelser                                  | Service        |      | -333
      | Samlet varig ændring                                |                |      | -666
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -333
      | Færre udeblivelser                                  |                |      | -333
      | Varige ændringer totalt, service                    |                |      | -666`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -333
      | Færre udeblivelser                                  | Service        |      | -334
      | Samlet varig ændring                                |                |      | -667
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -333
      | Færre udeblivelser                                  |                |      | -333
      | Varige ændringer totalt, service                    |                |      | -666`,
  },
  check: ({ diagnosis }) => observedRoundings(diagnosis, (kind) => kind === "source" || kind === "netGross"),
});
