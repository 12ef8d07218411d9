import { leadingTable } from "../../reconciliation/caseTables.ts";
import type { Unit } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

const PRINTED: Readonly<Record<Unit, string>> = { thousand: "1.000 kr.", million: "mio. kr.", krone: "kr." };

/** Tables in different units cannot be compared, so nobody has. */
export const enhedAfviger = defineRule({
  id: "enhed-afviger",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen er i en anden enhed end sagens første tabel.",
  message: ({ tabel, enhed, foerste, enhedFoerste }: Record<"tabel" | "enhed" | "foerste" | "enhedFoerste", string>) =>
    `${tabel} er i ${enhed}, men ${foerste} er i ${enhedFoerste}, så de to er ikke sammenlignet. ` +
    "Omregn beløbene til 1.000 kr., eller ret overskriften.",
  why:
    "Blandes enhederne, bliver beløb let tastet tusind gange for store eller for små, og tabellerne " +
    "kan ikke sammenlignes.",
  remedy: "Omregn beløbene til 1.000 kr., eller ret overskriften, hvis beløbene allerede er i 1.000 kr.",
  source: "Skabelonen: alle tabeller er i 1.000 kr.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
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
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | mio. kr. 2020 p/l                                   |                | 2019 | 2020
      | Montering                                           |                | 150  |`,
  },
  *check({ tables }) {
    const leading = leadingTable(tables);
    if (!leading?.unit) return;
    for (const table of tables) {
      if (table.role === "unknown" || table.unit === null || table.unit === leading.unit) continue;
      yield {
        at: placeIn(table, table.unitAt),
        facts: {
          tabel: table.name,
          enhed: PRINTED[table.unit],
          foerste: leading.name,
          enhedFoerste: PRINTED[leading.unit],
        },
        expected: PRINTED[leading.unit],
        found: PRINTED[table.unit],
      };
    }
  },
});
