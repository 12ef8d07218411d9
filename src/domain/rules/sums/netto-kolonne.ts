import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** Where a year has income and expenditure beside each other, it is the net that goes on to the other tables. */
export const nettoKolonne = defineRule({
  id: "netto-kolonne",
  severity: "fejl",
  concerns: "every",
  title: "Nettobeløbet er ikke summen af årets kolonner.",
  message: ({ tabel, aar, raekke, fundet, rigtig, sikker, forklaring }: FaultFacts) =>
    sikker
      ? sentences(`${tabel}, ${aar}: beløbet for «${raekke}» er ${fundet}, men skal være ${rigtig}.`, forklaring)
      : `${tabel}, ${aar}: netto for «${raekke}» er ${fundet}, men kolonnerne giver ${rigtig}. ${forklaring}`,
  why: "Nettobeløbet er det, der går videre til de andre tabeller.",
  remedy: "Ret nettobeløbet eller den kolonne, der er forkert, og brug en formel, så de følges ad.",
  source: "Regning: de andre rækkers nettobeløb er udgift og indtægt lagt sammen.",
  examples: {
    good: `
      | Tabel 1. Oversigt over ønskets aktiviteter |
      | 1.000 kr., 2026 p/l | 2026   |         |       | 2027   |         |
      |                     | Udgift | Indtægt | Netto | Udgift | Indtægt | Netto
      | Svømmehal           | 500    | -450    | 50    | 500    | -450    | 50
      | Museum              | 100    | -20     | 80    | 100    | -30     | 70`,
    bad: `
      | Tabel 1. Oversigt over ønskets aktiviteter |
      | 1.000 kr., 2026 p/l | 2026   |         |       | 2027   |         |
      |                     | Udgift | Indtægt | Netto | Udgift | Indtægt | Netto
      | Svømmehal           | 500    | -450    | 50    | 500    | -450    | 50
      | Museum              | 100    | -20     | 90    | 100    | -30     | 70`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "netto-kolonne"),
});
