import { itemsOf } from "../reconciliation/columns.ts";
import { amountOf } from "../recognition/amountCell.ts";
import { defineRule, placeIn } from "./rule.ts";

/** Without a control area nobody can tell whether the money is service or anlæg. */
export const styringsomraadeMangler = defineRule({
  id: "styringsomraade-mangler",
  severity: "advarsel",
  title: "Rækken mangler styringsområde.",
  message: ({ tabel, raekke }: Record<"tabel" | "raekke", string>) =>
    `${tabel}: «${raekke}» har intet styringsområde. Skriv Service, Anlæg, Overførsler eller Finansposter.`,
  why: "Styringsområdet afgør, hvilken ramme beløbet tæller i, og hvilke af tabellerne 2-4 og A-E det hører til.",
  remedy: "Skriv Service, Anlæg, Overførsler eller Finansposter i rækken.",
  source: "Skabelonen: Tabel 1 og aktiviteterne har kolonnen Styringsområde.",
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
      | Montering                                           |                | 150  |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { label, labelAt, controlAreaText, amounts } of itemsOf(table)) {
        if (controlAreaText !== "" || !amounts.some((cell) => amountOf(cell) !== null)) continue;
        yield { at: placeIn(table, labelAt), facts: { tabel: table.name, raekke: label }, expected: null, found: null };
      }
    }
  },
});
