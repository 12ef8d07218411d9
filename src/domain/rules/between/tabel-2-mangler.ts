import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** The text of a proposal explains the savings from Tabel 2. */
export const tabel2Mangler = defineRule({
  id: "tabel-2-mangler",
  severity: "advarsel",
  concerns: "changes",
  title: "Tabellen over varige ændringer på service mangler.",
  message: ({ tabel }: MissingFacts) =>
    `${tabel} har varige ændringer på service, og investeringerne har deres tabel, men der er ingen ` +
    "tabel «Varige ændringer, service» (Tabel 2). Tilføj den.",
  why: "Tabel 2 viser de varige ændringer på service, som forslagets tekst forklarer en for en.",
  remedy: "Tilføj tabellen «Varige ændringer, service» med de rækker fra Tabel 1, der er varige og på service.",
  source: "Skabelonen: Tabel 2 gentager de varige rækker på service fra Tabel 1.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -700
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "2"),
});
