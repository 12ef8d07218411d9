import { defineRule } from "../rule.ts";
import { observedRoundings, type RoundingFacts } from "../shared/roundingObservation.ts";

/** Printed totals may differ from printed rows by rounding: worth knowing, not worth mending. */
export const sumAfrunding = defineRule({
  id: "sum-afrunding",
  severity: "note",
  concerns: "every",
  title: "Totalen afviger med så lidt, at afrunding kan forklare det.",
  message: ({ tabel, aar, raekke, fundet, sum, forskel }: RoundingFacts) =>
    `${tabel}, ${aar}: «${raekke}» er ${fundet}, og de afrundede rækker giver ${sum}. Forskellen på ` +
    `${forskel} kan være afrunding.`,
  why: "Når rækkerne er afrundet hver for sig, kan deres sum afvige fra den afrundede total.",
  remedy: "Der er intet at rette, hvis de uafrundede beløb giver totalen. Ellers ret den række, der er forkert.",
  source: "Regning: hver afrundet række kan være op til en halv fra det rigtige.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -333 | -333
      | Færre udeblivelser                 | -333 | -333
      | Varige ændringer totalt, service   | -666 | -666`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -333 | -333
      | Færre udeblivelser                 | -333 | -333
      | Varige ændringer totalt, service   | -666 | -667`,
  },
  check: ({ diagnosis }) => observedRoundings(diagnosis, (kind) => kind !== "source" && kind !== "netGross"),
});
