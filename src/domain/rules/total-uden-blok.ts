import { totalsOf } from "../reconciliation/columns.ts";
import type { Block } from "../recognition/foundTable.ts";
import { defineRule, placeIn } from "./rule.ts";

const NAMES: Readonly<Record<Block, string>> = { permanent: "Samlet varig ændring", implementation: "Samlede implementeringsomkostninger" };

/** Tabel 1 has three kinds of totals; "I alt" may be any of them. */
export const totalUdenBlok = defineRule({
  id: "total-uden-blok",
  severity: "note",
  title: "En total i Tabel 1 siger ikke, hvad den lægger sammen.",
  message: ({ tabel, total, rigtig }: Record<"tabel" | "total" | "rigtig", string>) =>
    `${tabel}: totalen hedder «${total}». Kald den «${rigtig}» som i skabelonen, så den ikke forveksles med de andre totaler.`,
  explanation: "Tabel 1 har totaler for varige ændringer, for implementering og for det hele. Med skabelonens navne kan alle se, hvad de lægger sammen.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Samlet varig ændring                                |                |      | -700`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | I alt                                               |                |      | -700`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role === "summary")) {
      for (const { label, labelAt, totalRole, block } of totalsOf(table)) {
        if (totalRole !== "table" || block === null) continue;
        yield {
          at: placeIn(table, labelAt),
          facts: { tabel: table.name, total: label, rigtig: NAMES[block] },
          expected: NAMES[block],
          found: label,
        };
      }
    }
  },
});
