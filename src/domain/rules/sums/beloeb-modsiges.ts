import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** When a total and another table agree against one amount, it is the amount that was mistyped. */
export const beloebModsiges = defineRule({
  id: "beloeb-modsiges",
  severity: "fejl",
  concerns: "every",
  title: "Et beløb modsiges af de andre tal.",
  message: ({ tabel, aar, raekke, fundet, rigtig, vidner, forklaring }: FaultFacts) =>
    sentences(
      `${tabel}, ${aar}: «${raekke}» er ${fundet}, men ${vidner} passer kun med ${rigtig}.`,
      forklaring,
      "Ret beløbet.",
    ),
  why:
    "Flere uafhængige tal (totalen, rækkens I alt, den samme række i en anden tabel) siger det samme " +
    "om beløbet, og alt andet i tabellerne stemmer. Så er det beløbet selv, der er forkert.",
  remedy: "Ret beløbet. De tal, der ikke stemmer med det, skal ikke rettes.",
  source:
    "Regning: kun ét tal får alle summer til at gå op. I det offentliggjorte forslag BU05 står 1.550 " +
    "i Tabel 3, hvor Tabel 1 og totalen kun passer med 1.540.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -350
      | Færre udeblivelser                                  | Service        |      | -150
      | Samlet varig ændring                                |                |      | -500
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -350
      | Færre udeblivelser                                  |                |      | -150
      | Varige ændringer totalt, service                    |                |      | -500`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -530
      | Færre udeblivelser                                  | Service        |      | -150
      | Samlet varig ændring                                |                |      | -500
      | Tabel 2. Varige ændringer, service                  |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Kortere forløb                                      |                |      | -350
      | Færre udeblivelser                                  |                |      | -150
      | Varige ændringer totalt, service                    |                |      | -500`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "beloeb-modsiges"),
});
