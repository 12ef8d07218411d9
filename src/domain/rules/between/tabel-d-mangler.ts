import { defineRule } from "../rule.ts";
import { type MissingFacts, observedMissing } from "../shared/missingTable.ts";

/** Construction money is shared out by Tabel D; older forms had none. */
export const tabelDMangler = defineRule({
  id: "tabel-d-mangler",
  severity: "note",
  concerns: "investment",
  title: "Tabel D mangler.",
  message: ({ tabel }: MissingFacts) =>
    `${tabel} har implementeringsomkostninger på anlæg, men der er ingen Tabel D (fordeling af ` +
    "anlægsinvesteringer mellem udvalg). Tilføj den.",
  why:
    "Investeringsmidlerne fordeles til udvalgene fra Tabel D (anlæg) og Tabel E (service). Uden " +
    "tabellen ved ØKF ikke, hvem der skal have dem.",
  remedy: "Tilføj Tabel D med anlægsinvesteringerne for hvert udvalg og hvert år.",
  source:
    "Egen regel: ingen offentliggjort sag viser Tabel D, men Tabel E for service må have en makker " +
    "for anlæg. Derfor er fundet en note.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Anlæg        | 150  |
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700
      | Tabel D. Fordeling af anlægsinvesteringer mellem udvalg |           |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Anlæg        | 150  |
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |                |      |
      | Udvalg                                              | Bevilling      | 2019 | 2020
      | Socialudvalget                                      |                |      | -700`,
  },
  check: ({ diagnosis }) => observedMissing(diagnosis.meant, "D"),
});
