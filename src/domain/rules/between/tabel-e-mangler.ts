import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** The investment pool pays out by Tabel E. */
export const tabelEMangler = defineRule({
  id: "tabel-e-mangler",
  severity: "advarsel",
  concerns: "investment",
  title: "Tabel E mangler.",
  message: ({ tabel }: MissingFacts) =>
    `${tabel} har implementeringsomkostninger på service, men der er ingen Tabel E (fordeling af ` +
    "serviceinvesteringer mellem udvalg). Tilføj den.",
  why:
    "Investeringsmidlerne fordeles til udvalgene fra Tabel D (anlæg) og Tabel E (service). Uden " +
    "tabellen ved ØKF ikke, hvem der skal have dem.",
  remedy: "Tilføj Tabel E med serviceinvesteringerne for hvert udvalg og hvert år.",
  source: "Skabelonen: Tabel E, «Fordeling af serviceinvesteringer mellem udvalg».",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |           |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "E"),
});
