import { yearFault } from "../reconciliation/years.ts";
import { defineRule, placeIn } from "./rule.ts";

/** A year printed twice puts the last year's amounts in the wrong year in Kvantum. */
export const aarstalDobbelt = defineRule({
  id: "aarstal-dobbelt",
  severity: "fejl",
  title: "Samme årstal står to gange.",
  message: ({ tabel, aar, ventet }: Record<"tabel" | "aar" | "ventet", string>) =>
    `${tabel} har årstallet ${aar} to gange. Her skulle stå ${ventet}.`,
  explanation: "Beløbene under et forkert årstal tastes i det forkerte år. Ret årstallet i overskriften.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2021
      | Montering                                 | 150  |      |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2020
      | Montering                                 | 150  |      |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const fault = yearFault(table);
      if (fault?.kind !== "doubled") continue;
      const { at, expected, printed } = fault;
      yield {
        at: placeIn(table, at.header),
        facts: { tabel: table.name, aar: String(printed), ventet: String(expected) },
        expected: String(expected),
        found: String(printed),
      };
    }
  },
});
