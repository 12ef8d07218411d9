import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** Money that no appropriation table shows is never keyed in. */
export const bevillingstabelMangler = defineRule({
  id: "bevillingstabel-mangler",
  severity: "advarsel",
  concerns: "funding",
  title: "Et styringsområde har aktiviteter, men ingen bevillingstabel.",
  message: ({ tabel, omraade }: MissingFacts) =>
    `${tabel} har aktiviteter på ${omraade}, men der er ingen bevillingstabel for ${omraade}. Tilføj den.`,
  why: "ØKF taster beløbene fra bevillingstabellen, så et styringsområde uden tabel får ingen penge.",
  remedy: "Tilføj en bevillingstabel for styringsområdet med de samme beløb som aktiviteterne.",
  source: "Skabelonen for budgetnotater: én bevillingstabel for hvert styringsområde.",
  examples: {
    good: `
      | Tabel 2. Aktiviteter i forslaget |                |      |
      | 1.000 kr., 2025 p/l              | Styringsområde | 2025 | I alt
      | Mentorer                         | Service        | 100  | 100
      | Ombygning                        | Anlæg          | 500  | 500
      | Tabel 3. Udgifter til service    |        |           |     |
      | 1.000 kr., 2025 p/l              | Udvalg | Bevilling | I/U | 2025 | I alt
      | Mentorer                         | BIU    | 35.10     | U   | 100  | 100
      | Tabel 4. Udgifter til anlæg      |        |           |     |
      | 1.000 kr., 2025 p/l              | Udvalg | Bevilling | I/U | 2025 | I alt
      | Ombygning                        | BIU    | 35.10     | U   | 500  | 500`,
    bad: `
      | Tabel 2. Aktiviteter i forslaget |                |      |
      | 1.000 kr., 2025 p/l              | Styringsområde | 2025 | I alt
      | Mentorer                         | Service        | 100  | 100
      | Ombygning                        | Anlæg          | 500  | 500
      | Tabel 3. Udgifter til service    |        |           |     |
      | 1.000 kr., 2025 p/l              | Udvalg | Bevilling | I/U | 2025 | I alt
      | Mentorer                         | BIU    | 35.10     | U   | 100  | 100`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "appropriations"),
});
