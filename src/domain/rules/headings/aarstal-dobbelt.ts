import { defineRule } from "../rule.ts";
import { observedYears, type YearFacts } from "../shared/yearObservation.ts";

/** A year printed twice puts the last year's amounts in the wrong year in Kvantum. */
export const aarstalDobbelt = defineRule({
  id: "aarstal-dobbelt",
  severity: "fejl",
  concerns: "every",
  title: "Samme årstal står to gange.",
  message: ({ tabel, aar, ventet }: YearFacts) => `${tabel} har årstallet ${aar} to gange. Her skulle stå ${ventet}.`,
  why: "Beløbene under et forkert årstal tastes i det forkerte år.",
  remedy: "Ret årstallet i overskriften, så årene følger efter hinanden.",
  source: "Skabelonen: én kolonne for hvert år. I det offentliggjorte forslag TV03-2025 står 2028 to gange i Tabel E.",
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
