import { filledItems, hasRole, summaryOf } from "../reconciliation/summary.ts";
import { defineRule, placeIn } from "./rule.ts";

/** The investment pool pays out by Tabel E. */
export const tabelEMangler = defineRule({
  id: "tabel-e-mangler",
  severity: "advarsel",
  title: "Tabel E mangler.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} har implementeringsomkostninger på service, men der er ingen Tabel E (fordeling af serviceinvesteringer mellem udvalg). Tilføj den.`,
  why: "Investeringsmidlerne fordeles til udvalgene fra Tabel D (anlæg) og Tabel E (service). Uden tabellen ved ØKF ikke, hvem der skal have dem.",
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
  *check({ tables }) {
    const summary = summaryOf(tables);
    const cost = summary && filledItems(summary, "implementation").find(({ controlArea }) => controlArea === "Service");
    const isShown = tables.some(({ role, controlArea }) => role === "investmentDistribution" && (controlArea ?? "Service") === "Service");
    if (!summary || !cost || isShown || !hasRole(tables, "netEffect", "operation", "grossSaving", "investmentDistribution")) return;
    yield {
      at: placeIn(summary, cost.labelAt),
      facts: { tabel: summary.name },
      expected: null,
      found: null,
    };
  },
});
