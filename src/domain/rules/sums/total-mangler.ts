import { itemsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";
import { lackingTotals } from "../shared/lackingTotals.ts";

/** Without a total nobody has added the rows, and nobody can check that they add up. */
export const totalMangler = defineRule({
  id: "total-mangler",
  severity: "note",
  concerns: "every",
  title: "Tabellen har ingen totalrække.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} har ingen totalrække. Tilføj en række med summen af rækkerne.`,
  why: "Totalen gør det muligt at kontrollere tabellen mod Tabel 1 og at taste det rigtige beløb.",
  remedy: "Tilføj en række sidst i tabellen med en SUM-formel for hvert år.",
  source: "Skabelonen: hver tabel slutter med en total.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Frikøb af et årsværk                      | 550  | 550
      | Evaluering                                | 200  | 100
      | Investeringer totalt, service             | 750  | 650`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Frikøb af et årsværk                      | 550  | 550
      | Evaluering                                | 200  | 100`,
  },
  *check({ tables }) {
    for (const table of lackingTotals(tables).other) {
      const last = itemsOf(table).at(-1)!;
      yield { at: placeIn(table, last.labelAt), facts: { tabel: table.name }, expected: null, found: null };
    }
  },
});
