import { itemsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";

/** "Servise" is added nowhere: neither in service nor in anlæg. */
export const styringsomraadeUkendt = defineRule({
  id: "styringsomraade-ukendt",
  severity: "advarsel",
  concerns: "every",
  title: "Styringsområdet er ikke et af de fire.",
  message: ({ tabel, raekke, tekst }: Record<"tabel" | "raekke" | "tekst", string>) =>
    `${tabel}: «${raekke}» har styringsområdet «${tekst}». Skriv Service, Anlæg, Overførsler eller Finansposter.`,
  why: "En række, hvis styringsområde ikke kan genkendes, tælles ikke med i nogen af tabellerne 2-4 og A-E.",
  remedy: "Skriv Service, Anlæg, Overførsler eller Finansposter. Store og små bogstaver er uden betydning.",
  source: "Skabelonen: styringsområderne er Service, Anlæg, Overførsler og Finansposter.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Servise        | 150  |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { label, labelAt, controlAreaText, controlArea } of itemsOf(table)) {
        if (!controlAreaText || controlArea !== null) continue;
        yield {
          at: placeIn(table, labelAt),
          facts: { tabel: table.name, raekke: label, tekst: controlAreaText },
          expected: null,
          found: controlAreaText,
        };
      }
    }
  },
});
