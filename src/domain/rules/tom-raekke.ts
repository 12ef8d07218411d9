import type { FoundRow } from "../recognition/foundTable.ts";
import { defineRule, placeIn } from "./rule.ts";

const holdsAmounts = ({ kind }: FoundRow): boolean => kind === "item";

/** Blank rows between blocks are layout; between two rows that are added together they cut the table in two. */
export const tomRaekke = defineRule({
  id: "tom-raekke",
  severity: "note",
  concerns: "every",
  title: "Der er en tom række midt i tabellen.",
  message: ({ tabel, raekke, over }: Record<"tabel" | "raekke" | "over", string>) =>
    `${tabel} har en tom række ${raekke} under «${over}». Slet den, så tabellen hænger sammen.`,
  why: "En tom række deler tabellen i to: Excels egne værktøjer og en hurtig kopiering tager kun den ene halvdel med.",
  remedy: "Slet rækken. Er den der for luftens skyld, så gør rækken over højere i stedet.",
  source: "Egen regel: en tabel, der hænger sammen, kan kopieres, sorteres og kontrolleres som én.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      | Flytning                                  | 50   |
      | Investeringer totalt, service             | 200  |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |
      |                                           |      |
      | Flytning                                  | 50   |
      | Investeringer totalt, service             | 200  |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const [index, row] of table.rows.entries()) {
        const above = table.rows[index - 1];
        if (!above || !holdsAmounts(above) || !holdsAmounts(row) || row.row === above.row + 1) continue;
        yield {
          at: placeIn(table, { row: above.row + 1, column: above.labelAt.column }),
          facts: { tabel: table.name, raekke: String(above.row + 2), over: above.label },
          expected: null,
          found: null,
        };
      }
    }
  },
});
