import { totalReadingsOf } from "../../constraints/sums.ts";
import { totalsOf } from "../../reconciliation/columns.ts";
import type { Block } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

const NAMES: Readonly<Record<Block, string>> = {
  permanent: "Samlet varig ændring",
  implementation: "Samlede implementeringsomkostninger",
};

/** Tabel 1 has three kinds of totals; "I alt" may be any of them. */
export const totalUdenBlok = defineRule({
  id: "total-uden-blok",
  severity: "note",
  concerns: "changes",
  title: "En total i Tabel 1 siger ikke, hvad den lægger sammen.",
  message: ({ tabel, total, rigtig }: Record<"tabel" | "total" | "rigtig", string>) =>
    `${tabel}: totalen hedder «${total}». Kald den «${rigtig}» som i skabelonen, så den ikke ` +
    "forveksles med de andre totaler.",
  why:
    "Tabel 1 har totaler for varige ændringer, for implementering og for det hele. Hedder de bare " +
    "«Total», kan de forveksles.",
  remedy: "Brug skabelonens navne, så alle kan se, hvad totalerne lægger sammen.",
  source: "Skabelonen: «Samlet varig ændring», «Samlede implementeringsomkostninger» og «Samlet økonomisk påvirkning».",
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
      const closed = new Set<Block>();
      const added = new Map(totalReadingsOf(table).map(({ total, rows }) => [total, rows]));
      const totals = totalsOf(table);
      for (const [index, total] of totals.entries()) {
        const { label, labelAt, totalRole, block } = total;
        // "Socialudvalget i alt" above "Samlet varig ændring": what all of the block adds up to has its name.
        if (block !== null && totals.slice(index + 1).some((later) => later.totalRole === block)) continue;
        const ofAll = new Set((added.get(total) ?? []).map((row) => row.block)).size > 1;
        const right = block === null || ofAll || closed.has(block) ? "Samlet økonomisk påvirkning" : NAMES[block];
        if (block) closed.add(block);
        if (totalRole !== "table") continue;
        yield {
          at: placeIn(table, labelAt),
          facts: { tabel: table.name, total: label, rigtig: right },
          expected: right,
          found: label,
        };
      }
    }
  },
});
