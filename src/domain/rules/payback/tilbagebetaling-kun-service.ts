import { filledItems } from "../../reconciliation/summary.ts";
import { defineRule, placeIn } from "../rule.ts";

/** Savings outside service count in the total only, and the form asks for both figures. */
export const tilbagebetalingKunService = defineRule({
  id: "tilbagebetaling-kun-service",
  severity: "note",
  concerns: "payback",
  title: "Tilbagebetalingstiden på totaløkonomi er ikke angivet.",
  message: ({ tabel, omraade }: Record<"tabel" | "omraade", string>) =>
    `${tabel} har varige ændringer på ${omraade}, men kun tilbagebetalingstid på ` +
    "serviceeffektivisering. Tilføj «Tilbagebetalingstid baseret på totaløkonomi».",
  why:
    "Serviceeffektiviseringen tæller kun rækker på service. Ændringer på andre styringsområder " +
    "tæller først med i totaløkonomien.",
  remedy: "Tilføj rækken «Tilbagebetalingstid baseret på totaløkonomi» under den anden.",
  source: "Skabelonen: Tabel 1 slutter med tilbagebetalingstiden både på serviceeffektivisering og på totaløkonomi.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Lavere forsørgelse                                  | Overførsler    |      | -200
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Samlet økonomisk påvirkning                         |                | 150  | -900
      | Tilbagebetalingstid baseret på serviceeffektivisering | 2            |      |
      | Tilbagebetalingstid baseret på totaløkonomi         | 2              |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Lavere forsørgelse                                  | Overførsler    |      | -200
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Samlet økonomisk påvirkning                         |                | 150  | -900
      | Tilbagebetalingstid baseret på serviceeffektivisering | 2            |      |`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role === "summary")) {
      const paybacks = table.rows.filter(({ kind }) => kind === "payback");
      const service = paybacks.find(({ label }) => /service/i.test(label));
      const other = filledItems(table, "permanent").find(
        ({ controlArea }) => controlArea !== null && controlArea !== "Service",
      );
      if (!service || !other?.controlArea || paybacks.some(({ label }) => !/service/i.test(label))) continue;
      yield {
        at: placeIn(table, service.labelAt),
        facts: { tabel: table.name, omraade: other.controlArea.toLowerCase() },
        expected: null,
        found: null,
        related: [placeIn(table, other.labelAt)],
      };
    }
  },
});
