import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";

/** A row typed with the wrong sign has six wrong years and one mistake. */
export const raekkeSammeFejl = defineRule({
  id: "raekke-samme-fejl",
  severity: "fejl",
  concerns: "every",
  title: "Flere beløb er forkerte af samme grund.",
  message: ({ tabel, aar, raekker, fundet, rigtig, vidner, forklaring }: FaultFacts) =>
    `${tabel}, ${aar}: ${raekker} er forkert af én grund. ${forklaring} Det første beløb er ` +
    `${fundet} og skal være ${rigtig} efter ${vidner}. Ret beløbene samlet.`,
  why:
    "Den samme fejl hele vejen langs en række er én fejl: rækken er skrevet med forkert fortegn, i " +
    "kroner i stedet for 1.000 kr., under de forkerte år eller i en anden rækkes sted.",
  remedy: "Ret alle beløbene i rækken på én gang. Totalerne og de andre tabeller er rigtige.",
  source: "Regning: kun når alle beløbene rettes på samme måde, går alle summer op.",
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
      | Varige ændringer totalt, service                    |                | -450 | -510`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | 300  | 350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Samlet varig ændring                                |                | -450 | -510
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Varige ændringer totalt, service                    |                | -450 | -510`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "raekke-samme-fejl"),
});
