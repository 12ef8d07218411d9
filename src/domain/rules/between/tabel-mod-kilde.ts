import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** The tables that reach Kvantum must say what Tabel 1 (or a budget note's activities) says. */
export const tabelModKilde = defineRule({
  id: "tabel-mod-kilde",
  severity: "fejl",
  concerns: "every",
  title: "Tabellen stemmer ikke med den tabel, den bygger på.",
  message: ({ tabel, aar, raekke, fundet, rigtig, vidner, sikker, forklaring }: FaultFacts) =>
    sikker
      ? sentences(
          `${tabel}, ${aar}: «${raekke}» er ${fundet}, men skal være ${rigtig} efter ${vidner}.`,
          forklaring,
          "Ret beløbet.",
        )
      : `${tabel}, ${aar}: rækkerne giver ${fundet}, men ${vidner} giver ${rigtig}. ${forklaring}`,
  why:
    "Tabel 2-4 og A-E gentager Tabel 1's rækker, og bevillingstabellerne gentager aktiviteterne. Er " +
    "de ikke ens, er det tilfældigt, hvilket tal der tastes.",
  remedy:
    "Find ud af, hvilket af de to tal der er rigtigt, og ret det andet. Rækker må samles eller " +
    "deles, men summerne skal være ens for hvert år og styringsområde.",
  source:
    "Regning: de samme penge giver den samme sum. I det offentliggjorte forslag BU05 afviger Tabel 3 " +
    "med 10 fra Tabel 1.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Istandsættelse                                      | Service        | 1.540 |
      | Samlede implementeringsomkostninger                 |                | 1.690 |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |
      | Istandsættelse                                      |                | 1.540 |
      | Investeringer totalt, service                       |                | 1.690 |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |
      | Istandsættelse                                      | Service        | 1.540 |
      | Samlede implementeringsomkostninger                 |                | 1.690 |
      |                                                     |                |      |
      | Tabel 3. Serviceinvesteringer i forslaget           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Montering                                           |                | 150  |
      | Istandsættelse                                      |                | 1.550 |
      | Investeringer totalt, service                       |                | 1.700 |`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "tabel-mod-kilde"),
});
