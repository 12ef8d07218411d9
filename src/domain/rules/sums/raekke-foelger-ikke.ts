import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** What is left to finance, or to save, is worked out beside the table, and typed: no total says so. */
export const raekkeFoelgerIkke = defineRule({
  id: "raekke-foelger-ikke",
  severity: "advarsel",
  concerns: "every",
  title: "En række er i ét år ikke det, de andre rækker giver, som den er i de andre år.",
  message: ({ tabel, aar, raekke, fundet, rigtig, vidner, sikker, forklaring }: FaultFacts) =>
    sikker
      ? sentences(`${tabel}, ${aar}: «${raekke}» er ${fundet}, men ${vidner} passer kun med ${rigtig}.`, forklaring)
      : `${tabel}, ${aar}: «${raekke}» er ${fundet}, men ${vidner} giver ${rigtig}. ${forklaring}`,
  why: "Rækken er regnet ud af de andre, så ét af tallene er forkert. Det kan være det, der søges bevilget.",
  remedy: "Regn efter, hvilket af tallene der er forkert, og brug en formel, så de følges ad.",
  source:
    "Regning: i de andre år er rækken præcis det, de andre rækker giver, med beløb, der ikke gør det ved et tilfælde.",
  examples: {
    good: `
      | Aktiviteter (1.000 kr., 2026 p/l) | 2026  | 2027  | 2028  | 2029
      | Rådgivere                         | 1.250 | 2.400 | 2.400 | 2.350
      | Kurser                            | 310   | 150   | 120   | 75
      | Udgifter i alt                    | 1.560 | 2.550 | 2.520 | 2.425
      | Allerede afsat                    | 900   | 1.200 | 1.150 | 800
      | Finansieringsbehov                | 660   | 1.350 | 1.370 | 1.625`,
    bad: `
      | Aktiviteter (1.000 kr., 2026 p/l) | 2026  | 2027  | 2028  | 2029
      | Rådgivere                         | 1.250 | 2.400 | 2.400 | 2.350
      | Kurser                            | 310   | 150   | 120   | 75
      | Udgifter i alt                    | 1.560 | 2.550 | 2.520 | 2.425
      | Allerede afsat                    | 900   | 1.200 | 1.150 | 800
      | Finansieringsbehov                | 660   | 1.350 | 1.450 | 1.625`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "raekke-foelger-ikke"),
});
