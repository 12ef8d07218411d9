import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";

/** A table written in kroner has dozens of wrong amounts and one mistake. */
export const tabelSammeFejl = defineRule({
  id: "tabel-samme-fejl",
  severity: "fejl",
  concerns: "every",
  title: "Alle tabellens beløb er forkerte af samme grund.",
  message: ({ tabel, fundet, rigtig, forklaring, vidner, gentaget }: FaultFacts) => {
    const how =
      gentaget === null
        ? `alle beløb er forkerte på samme måde. ${forklaring}`
        : `beløbene er de samme som i ${gentaget}.`;
    return `${tabel}: ${how} Det første beløb er ${fundet} og skal være ${rigtig} efter ${vidner}. Ret dem samlet.`;
  },
  why: "En tabel, der er skrevet i kroner i stedet for 1.000 kr. eller med alle fortegn vendt, er én fejl og ikke mange.",
  remedy: "Ret alle tabellens beløb på én gang. De andre tabeller er rigtige.",
  source: "Regning: kun når alle tabellens beløb rettes på samme måde, går summerne op.",
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
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Samlet varig ændring                                |                | -450 | -510
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300.000 | -350.000
      | Færre udeblivelser                                  |                | -150.000 | -160.000
      | Varige ændringer totalt, service                    |                | -450.000 | -510.000`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "tabel-samme-fejl"),
});
