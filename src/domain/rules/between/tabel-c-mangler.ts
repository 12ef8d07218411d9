import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** The savings are keyed in from Tabel C. */
export const tabelCMangler = defineRule({
  id: "tabel-c-mangler",
  severity: "advarsel",
  concerns: "changes",
  title: "Tabel C mangler.",
  message: ({ tabel }: MissingFacts) =>
    `${tabel} har besparelser, og Tabel A er her, men ikke Tabel C (bruttoeffektivisering). Tilføj ` +
    "den med besparelserne for hvert udvalg.",
  why:
    "Tabel C viser besparelserne før varig drift. Beløbene tastes i Kvantum fra Tabel B og Tabel C, " +
    "ikke fra Tabel A.",
  remedy: "Tilføj Tabel C med besparelserne for hvert udvalg og hvert år.",
  source: "Skabelonen: Tabel C, «Bevillingsmæssig effekt – hvis forslaget indarbejdes (bruttoeffektivisering)».",
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
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "C"),
});
