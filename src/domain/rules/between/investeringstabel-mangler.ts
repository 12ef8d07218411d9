import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

const NAMES: Readonly<Record<string, string>> = { service: "Serviceinvesteringer", anlæg: "Anlægsinvesteringer" };

/** The investment pool grants what tables 3 and 4 show. */
export const investeringstabelMangler = defineRule({
  id: "investeringstabel-mangler",
  severity: "advarsel",
  concerns: "investment",
  title: "Et styringsområde har implementeringsomkostninger, men ingen investeringstabel.",
  message: ({ tabel, omraade }: MissingFacts) =>
    `${tabel} har implementeringsomkostninger på ${omraade}, ` +
    `men der er ingen tabel «${NAMES[omraade]} i forslaget». Tilføj den.`,
  why: "Serviceinvesteringer og anlægsinvesteringer søges og bevilges hver for sig, så de skal stå i hver sin tabel.",
  remedy: "Tilføj tabellen med de implementeringsrækker fra Tabel 1, der har styringsområdet.",
  source: "Skabelonen: Tabel 3 er serviceinvesteringer og Tabel 4 anlægsinvesteringer i forslaget.",
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
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -700`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "3", "4"),
});
