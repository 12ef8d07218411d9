import { defineRule } from "./rule.ts";
import { observedYears, type YearFacts } from "./shared/yearObservation.ts";

/** A year printed twice puts the last year's amounts in the wrong year in Kvantum. */
export const aarstalDobbelt = defineRule({
  id: "aarstal-dobbelt",
  severity: "fejl",
  title: "Samme årstal står to gange.",
  message: ({ tabel, aar, ventet }: YearFacts) =>
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
  check: ({ tables }) => observedYears(tables, "doubled"),
});
