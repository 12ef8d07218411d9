import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** The savings target is measured by Tabel A; without it the proposal counts nothing. */
export const tabelAMangler = defineRule({
  id: "tabel-a-mangler",
  severity: "advarsel",
  concerns: "changes",
  title: "Tabel A mangler.",
  message: ({ tabel }: MissingFacts) =>
    `${tabel} og Tabel C er her, men ikke Tabel A (måltalseffekt). Tilføj den med ` +
    "nettoeffektiviseringen for hvert udvalg.",
  why: "Tabel A viser nettoeffektiviseringen, som tæller i udvalgenes måltal.",
  remedy: "Tilføj Tabel A med summen af Tabel B og Tabel C for hvert udvalg og hvert år.",
  source: "Skabelonen: Tabel A, «Måltalseffekt – hvis forslaget indarbejdes (nettoeffektivisering)».",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |           |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |           |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "A"),
});
