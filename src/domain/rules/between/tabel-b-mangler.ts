import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** Permanent operation that no table shows is never given to the committee. */
export const tabelBMangler = defineRule({
  id: "tabel-b-mangler",
  severity: "advarsel",
  concerns: "changes",
  title: "Tabel B mangler.",
  message: ({ tabel }: MissingFacts) =>
    `${tabel} har varig drift, men der er ingen Tabel B (bevillingsmæssig effekt, varig drift). ` +
    "Tilføj den med den varige drift for hvert udvalg.",
  why: "Varig drift lægges i udvalgets budgetramme fra Tabel B. Mangler tabellen, får udvalget kun besparelsen.",
  remedy: "Tilføj Tabel B med den varige drift for hvert udvalg og hvert år.",
  source:
    "Skabelonen: Tabel B, «Bevillingsmæssig effekt – varig drift». Den udelades kun, når der ingen varig drift er.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Vedligehold                                         | Service        |      | 100
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -600
      | Tabel B. Bevillingsmæssig effekt - varig drift      |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | 100
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |           |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Vedligehold                                         | Service        |      | 100
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -600
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |           |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "B"),
});
