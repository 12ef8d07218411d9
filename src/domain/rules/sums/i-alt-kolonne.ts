import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** A budget note's "I alt" is what the politicians read first. */
export const iAltKolonne = defineRule({
  id: "i-alt-kolonne",
  severity: "fejl",
  concerns: "every",
  title: "Kolonnen I alt er ikke summen af årene.",
  message: ({ tabel, raekke, fundet, rigtig, sikker, forklaring }: FaultFacts) =>
    sikker
      ? sentences(`${tabel}: I alt for «${raekke}» er ${fundet}, men skal være ${rigtig}.`, forklaring, "Ret I alt.")
      : `${tabel}: I alt for «${raekke}» er ${fundet}, men årene giver ${rigtig}. ${forklaring}`,
  why: "I alt lægger rækkens år sammen og er det beløb, der læses først.",
  remedy: "Brug en SUM-formel over rækkens år, så beløbet følger dem.",
  source: "Regning: I alt er summen af rækkens år. Skabelonen for budgetnotater har I alt som sidste kolonne.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |      |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026 | I alt
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000 | 24100
      | Serviceudgifter i alt         |        |           |     | 8100 | 16000 | 24100`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |      |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026 | I alt
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000 | 24100
      | Serviceudgifter i alt         |        |           |     | 8100 | 16000 | 24000`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "i-alt-kolonne"),
});
