import { yearFault } from "../reconciliation/years.ts";
import { defineRule, placeIn } from "./rule.ts";

/** A missing or mistyped year shifts the amounts that follow it. */
export const aarstalHul = defineRule({
  id: "aarstal-hul",
  severity: "fejl",
  title: "Årstallene følger ikke efter hinanden.",
  message: ({ tabel, aar, ventet }: Record<"tabel" | "aar" | "ventet", string>) =>
    `${tabel}: efter ${Number(ventet) - 1} står ${aar}, hvor der skulle stå ${ventet}. Ret årstallet, eller indsæt den kolonne, der mangler.`,
  explanation: "Beløbene under et forkert årstal tastes i det forkerte år. Årene skal følge efter hinanden uden huller.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2021
      | Montering                                 | 150  |      |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020 | 2022
      | Montering                                 | 150  |      |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const fault = yearFault(table);
      if (fault?.kind !== "gap") continue;
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
