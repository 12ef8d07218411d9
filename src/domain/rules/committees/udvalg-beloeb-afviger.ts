import { defineRule } from "../rule.ts";
import { type FaultFacts, observedFaults } from "../shared/faultObservation.ts";
import { sentences } from "../shared/faultText.ts";

/** Two committees that have changed places leave every total as it was. */
export const udvalgBeloebAfviger = defineRule({
  id: "udvalg-beloeb-afviger",
  severity: "fejl",
  concerns: "changes",
  title: "Et udvalg har et andet beløb end sine rækker i Tabel 1.",
  message: ({ tabel, aar, raekke, fundet, rigtig, vidner, forklaring }: FaultFacts) =>
    sentences(
      `${tabel}, ${aar}: «${raekke}» har ${fundet}, men ${vidner} giver ${rigtig}.`,
      forklaring,
      "Ret fordelingen, eller udvalget i Tabel 1.",
    ),
  why:
    "Totalen er rigtig, men pengene er fordelt forkert. Er to udvalgs beløb byttet om, får det ene " +
    "udvalg det andet udvalgs budget.",
  remedy: "Læg hvert udvalgs rækker sammen i Tabel 1, og skriv summen i udvalgets række.",
  source: "Regning: tabellerne A-E fordeler Tabel 1 på de udvalg, som kolonnen Udvalg i Tabel 1 nævner.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |        |      |
      | 1.000 kr. 2025 p/l                                       | Styringsområde | Udvalg | 2025 | 2026
      | Implementeringsomkostninger                              |                |        |      |
      | Projektledelse                                           | Service        | SUD    | 100  | 200
      | Lokaler                                                  | Service        | BUU    | 300  | 400
      | Samlede implementeringsomkostninger                      |                |        | 400  | 600
      |                                                          |                |        |      |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |        |      |
      | Udvalg                                                   | Bevilling      |        | 2025 | 2026
      | Socialudvalget                                           |                |        | 100  | 200
      | Børne- og Ungdomsudvalget                                |                |        | 300  | 400
      | Total                                                    |                |        | 400  | 600`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |        |      |
      | 1.000 kr. 2025 p/l                                       | Styringsområde | Udvalg | 2025 | 2026
      | Implementeringsomkostninger                              |                |        |      |
      | Projektledelse                                           | Service        | SUD    | 100  | 200
      | Lokaler                                                  | Service        | BUU    | 300  | 400
      | Samlede implementeringsomkostninger                      |                |        | 400  | 600
      |                                                          |                |        |      |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |        |      |
      | Udvalg                                                   | Bevilling      |        | 2025 | 2026
      | Socialudvalget                                           |                |        | 300  | 200
      | Børne- og Ungdomsudvalget                                |                |        | 100  | 400
      | Total                                                    |                |        | 400  | 600`,
  },
  check: ({ diagnosis }) => observedFaults(diagnosis, "udvalg-beloeb-afviger"),
});
