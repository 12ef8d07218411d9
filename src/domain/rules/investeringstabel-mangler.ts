import type { ControlArea } from "../case/caseModel.ts";
import { filledItems, hasRole, summaryOf } from "../reconciliation/summary.ts";
import { defineRule, placeIn } from "./rule.ts";

const SHOWN: readonly ControlArea[] = ["Service", "Anlæg"];

/** The investment pool grants what tables 3 and 4 show. */
export const investeringstabelMangler = defineRule({
  id: "investeringstabel-mangler",
  severity: "advarsel",
  title: "Et styringsområde har implementeringsomkostninger, men ingen investeringstabel.",
  message: ({ tabel, omraade, navn }: Record<"tabel" | "omraade" | "navn", string>) =>
    `${tabel} har implementeringsomkostninger på ${omraade}, men der er ingen tabel «${navn} i forslaget». Tilføj den.`,
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
  *check({ tables }) {
    const summary = summaryOf(tables);
    if (!summary || !hasRole(tables, "permanentChanges", "investments")) return;
    const shown = tables.filter(({ role }) => role === "investments").map(({ controlArea }) => controlArea);
    for (const area of shown.includes(null) ? [] : SHOWN.filter((candidate) => !shown.includes(candidate))) {
      const cost = filledItems(summary, "implementation").find(({ controlArea }) => controlArea === area);
      if (!cost) continue;
      const name = area === "Service" ? "Serviceinvesteringer" : "Anlægsinvesteringer";
      yield {
        at: placeIn(summary, cost.labelAt),
        facts: { tabel: summary.name, omraade: area.toLowerCase(), navn: name },
        expected: null,
        found: null,
      };
    }
  },
});
