import { defineRule } from "../rule.ts";
import { observedYears, type YearFacts } from "../shared/yearObservation.ts";

/** A missing or mistyped year shifts the amounts that follow it. */
export const aarstalHul = defineRule({
  id: "aarstal-hul",
  severity: "fejl",
  concerns: "every",
  title: "Årstallene følger ikke efter hinanden.",
  message: ({ tabel, aar, ventet, foer }: YearFacts) =>
    foer === null
      ? `${tabel}: det første årstal er ${aar}, men efter de næste skulle der stå ${ventet}. Ret ` +
        "årstallet, eller indsæt den kolonne, der mangler."
      : `${tabel}: efter ${foer} står ${aar}, hvor der skulle stå ${ventet}. Ret årstallet, eller indsæt ` +
        "den kolonne, der mangler.",
  why: "Beløbene under et forkert årstal tastes i det forkerte år.",
  remedy:
    "Ret årstallet, eller indsæt den kolonne, der mangler. Årene skal følge efter hinanden uden " +
    "huller, også hvis et år ingen beløb har.",
  source: "Skabelonen: én kolonne for hvert år, fra det første investeringsår og frem.",
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
  check: ({ tables }) => observedYears(tables, "gap"),
});
