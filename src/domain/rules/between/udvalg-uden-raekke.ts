import { missingCommittees } from "../../reconciliation/committees/missingCommittees.ts";
import { defineRule, placeIn } from "../rule.ts";

/** Money that Tabel 1 gives a committee without a row in the tables A-E never reaches Kvantum. */
export const udvalgUdenRaekke = defineRule({
  id: "udvalg-uden-raekke",
  severity: "fejl",
  concerns: "changes",
  title: "Et udvalg i Tabel 1 har ingen række i tabellerne A-E.",
  message: ({ kilde, raekke, udvalg, tabeller }: Record<"kilde" | "raekke" | "udvalg" | "tabeller", string>) =>
    `${kilde}: «${raekke}» er lagt på ${udvalg}, som ingen række har i ${tabeller}. Ret udvalget, ` +
    "eller tilføj rækken med «Opdatér tabeller».",
  why:
    "Beløbene tastes i Kvantum fra tabellerne A-E, én række for hvert udvalg. Et udvalg uden række " +
    "får ikke sine penge, og tabellens total mangler dem.",
  remedy:
    "Ret udvalget i Tabel 1, eller tilføj rækken. «Opdatér tabeller» gør det sidste for tabeller fra Kvantum-ark.",
  source: "Skabelonen: tabellerne A-E har en række for hvert udvalg, som sagen rører ved.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |      |      | |
      | 1.000 kr. 2025 p/l                                       | Styringsområde | 2025 | 2026 | | Udvalg
      | Implementeringsomkostninger                              |                |      |      | |
      | Projektledelse                                           | Service        | 100  | 100  | | SUD
      | Lokaler                                                  | Service        | 50   | 50   | | BUU
      | Samlede implementeringsomkostninger                      |                | 150  | 150  | |
      |                                                          |                |      |      | |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |      |      | |
      | Udvalg                                                   | Bevilling      | 2025 | 2026 | |
      | Socialudvalget                                           |                | 100  | 100  | |
      | Børne- og Ungdomsudvalget                                |                | 50   | 50   | |
      | Total                                                    |                | 150  | 150  | |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser      |                |      |      | |
      | 1.000 kr. 2025 p/l                                       | Styringsområde | 2025 | 2026 | | Udvalg
      | Implementeringsomkostninger                              |                |      |      | |
      | Projektledelse                                           | Service        | 100  | 100  | | SUD
      | Lokaler                                                  | Service        | 50   | 50   | | BUU
      | Samlede implementeringsomkostninger                      |                | 150  | 150  | |
      |                                                          |                |      |      | |
      | Tabel E. Fordeling af serviceinvesteringer mellem udvalg |                |      |      | |
      | Udvalg                                                   | Bevilling      | 2025 | 2026 | |
      | Socialudvalget                                           |                | 100  | 100  | |
      | Total                                                    |                | 100  | 100  | |`,
  },
  *check({ tables }) {
    for (const { committee, source, row, tables: lacking } of missingCommittees(tables)) {
      yield {
        at: placeIn(source, row.labelAt),
        facts: {
          kilde: source.name,
          raekke: row.label,
          udvalg: row.committeeText || committee.abbreviation,
          tabeller: lacking.map(({ name }) => name).join(", "),
        },
        expected: null,
        found: row.committeeText,
        related: lacking.map((table) => placeIn(table, table.captionAt)),
      };
    }
  },
});
