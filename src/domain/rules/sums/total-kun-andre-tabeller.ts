import { itemsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";
import { lackingTotals } from "../shared/lackingTotals.ts";

/** Where all others have one, somebody has deleted it, or written over it: a reader takes the last row for the total. */
export const totalKunAndreTabeller = defineRule({
  id: "total-kun-andre-tabeller",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen har ingen totalrække, men sagens andre tabeller har.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} har ingen totalrække, men det har sagens andre tabeller. Se efter, om den er slettet, og tilføj en række ` +
    "med summen af rækkerne.",
  why: "Er totalen slettet, er der måske slettet mere, og den sidste række kan blive læst som totalen.",
  remedy: "Tilføj en række sidst i tabellen med en SUM-formel for hvert år.",
  source: "Skabelonen: hver tabel slutter med en total, og sagens andre tabeller gør det.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Samlet varig ændring                                |                | -450 | -510
      | Implementeringsomkostninger                         |                |      |
      | Frikøb af et årsværk                                | Service        | 550  |
      | Evaluering                                          | Service        | 200  |
      | Samlede implementeringsomkostninger                 |                | 750  |
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Varige ændringer totalt, service                    |                | -450 | -510
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Frikøb af et årsværk                                |                | 550  |
      | Evaluering                                          |                | 200  |
      | Investeringer totalt, service                       |                | 750  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        | -300 | -350
      | Færre udeblivelser                                  | Service        | -150 | -160
      | Samlet varig ændring                                |                | -450 | -510
      | Implementeringsomkostninger                         |                |      |
      | Frikøb af et årsværk                                | Service        | 550  |
      | Evaluering                                          | Service        | 200  |
      | Samlede implementeringsomkostninger                 |                | 750  |
      |                                                     |                |      |
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                | -300 | -350
      | Færre udeblivelser                                  |                | -150 | -160
      | Varige ændringer totalt, service                    |                | -450 | -510
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Frikøb af et årsværk                                |                | 550  |
      | Evaluering                                          |                | 200  |`,
  },
  *check({ tables }) {
    for (const table of lackingTotals(tables).lost) {
      const last = itemsOf(table).at(-1)!;
      yield { at: placeIn(table, last.labelAt), facts: { tabel: table.name }, expected: null, found: null };
    }
  },
});
