import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** A total that does not add its rows puts a wrong amount into the committee's budget. */
export const tabelSum = defineRule({
  id: "tabel-sum",
  severity: "fejl",
  concerns: "every",
  title: "Totalen er ikke summen af rækkerne.",
  message: ({ tabel, aar, raekke, fundet, rigtig, sikker, forklaring }: FaultFacts) =>
    sikker
      ? sentences(`${tabel}, ${aar}: «${raekke}» er ${fundet}, men skal være ${rigtig}.`, forklaring, "Ret totalen.")
      : `${tabel}, ${aar}: «${raekke}» er ${fundet}, men rækkerne giver ${rigtig}. ${forklaring}`,
  why: "Totalen er det tal, der tastes i Kvantum og besluttes politisk.",
  remedy: "Regn efter, om det er totalen eller en af rækkerne, der er forkert, og brug en SUM-formel, så de følges ad.",
  source:
    "Regning: en total er summen af sine rækker. Budgetnotatet BI07 til Budget 2022 angiver 26.116, " +
    "hvor rækkerne giver 26.616.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Flytteudgifter                            | 120  | 60
      | Montering                                 | 150  | 30
      | Investeringer totalt, service             | 270  | 90`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget |      |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Flytteudgifter                            | 120  | 60
      | Montering                                 | 150  | 30
      | Investeringer totalt, service             | 280  | 90`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "tabel-sum"),
});
