import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** A Tabel C that repeats Tabel A was published after three offices had read it (TV03-2025). */
export const tabelABC = defineRule({
  id: "tabel-a-b-c",
  severity: "fejl",
  concerns: "changes",
  title: "Tabel A er ikke Tabel B plus Tabel C.",
  message: ({ tabel, aar, raekke, fundet, rigtig, vidner, sikker, forklaring, gentaget }: FaultFacts) => {
    if (gentaget !== null)
      return (
        `${tabel}, ${aar}: beløbene er de samme som i ${gentaget}. ${raekke} står med ${fundet} og skal ` +
        `have ${rigtig}. Ret tabellen, eller brug formlerne.`
      );
    return sikker
      ? sentences(
          `${tabel}, ${aar}, ${raekke}: ${fundet} skal være ${rigtig} efter ${vidner}.`,
          forklaring,
          "Ret beløbet, eller brug formlen.",
        )
      : `${tabel}, ${aar}, ${raekke}: Tabel A er ${fundet}, men ${vidner} giver ${rigtig}. ${forklaring}`;
  },
  why:
    "Beløbene tastes i Kvantum fra hver sin tabel, så en forkert tabel flytter penge mellem udvalg. " +
    "Tabellen, der ikke stemmer med Tabel 1, er den, der peges på.",
  remedy:
    "Nettoeffektiviseringen (A) er bruttoeffektiviseringen (C) plus den varige drift (B), for hvert " +
    "udvalg og hvert år. Ret det tal, der er forkert, eller brug en formel.",
  source:
    "Regning: A = B + C i hver celle. I det offentliggjorte forslag TV03-2025 gentager Tabel C beløbene fra Tabel A.",
  examples: {
    good: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -800
      | Total                                               |           | -400 | -800
      | Tabel B. Bevillingsmæssig effekt - varig drift      |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           |      | 1200
      | Total                                               |           |      | 1200
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |      |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -2.000
      | Total                                               |           | -400 | -2.000`,
    bad: `
      | Tabel A. Måltalseffekt (nettoeffektivisering)       |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -800
      | Total                                               |           | -400 | -800
      | Tabel B. Bevillingsmæssig effekt - varig drift      |           |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           |      | 1200
      | Total                                               |           |      | 1200
      | Tabel C. Bevillingsmæssig effekt (bruttoeffektivisering) |      |      |
      | Udvalg                                              | Bevilling | 2025 | 2026
      | Socialudvalget                                      |           | -400 | -800
      | Total                                               |           | -400 | -800`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "tabel-a-b-c"),
});
