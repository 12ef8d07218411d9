import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";

/** A saving keyed in as a cost is twice as wrong as a missing one. */
export const fortegnTotal = defineRule({
  id: "fortegn-total",
  severity: "fejl",
  concerns: "every",
  title: "Totalen har forkert fortegn.",
  message: ({ tabel, aar, raekke, fundet, rigtig }: FaultFacts) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}, men skal være ${rigtig}. Fortegnet er forkert.`,
  why: "Totalen har det rigtige beløb med det modsatte fortegn, så en besparelse læses som en udgift eller omvendt.",
  remedy: "Ret fortegnet, eller brug en SUM-formel, så totalen følger rækkerne.",
  source: "Skabelonen: «Alle besparelser er angivet med negativt (-) fortegn». Regning: totalen har rækkernes fortegn.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     |      | -500
      | Færre udeblivelser                 |      | -200
      | Varige ændringer totalt, service   |      | -700`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     |      | -500
      | Færre udeblivelser                 |      | -200
      | Varige ændringer totalt, service   |      | 700`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "fortegn-total"),
});
