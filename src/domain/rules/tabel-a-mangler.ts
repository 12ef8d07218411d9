import { hasRole, summaryOf } from "../reconciliation/summary.ts";
import { defineRule, placeIn } from "./rule.ts";

/** The savings target is measured by Tabel A; without it the proposal counts nothing. */
export const tabelAMangler = defineRule({
  id: "tabel-a-mangler",
  severity: "advarsel",
  title: "Tabel A mangler.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} og Tabel C er her, men ikke Tabel A (måltalseffekt). Tilføj den med nettoeffektiviseringen for hvert udvalg.`,
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
  *check({ tables }) {
    const summary = summaryOf(tables);
    if (!summary || hasRole(tables, "netEffect") || !hasRole(tables, "grossSaving")) return;
    yield { at: placeIn(summary, summary.captionAt), facts: { tabel: summary.name }, expected: null, found: null };
  },
});
