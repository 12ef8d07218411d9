import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { filledItems, rowSum } from "../../reconciliation/summary.ts";
import { saysSavingsArePlus } from "../../reconciliation/turnedSigns.ts";
import { totalsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";

/** An investeringsforslag pays itself back; one that costs every year is a budget note, or has its signs turned. */
export const forslagUdenBesparelse = defineRule({
  id: "forslag-uden-besparelse",
  severity: "advarsel",
  concerns: "payback",
  title: "Forslaget sparer ikke noget.",
  message: ({ tabel, sum }: Record<"tabel" | "sum", string>) =>
    `${tabel}: de varige ændringer giver ${sum} over årene, altså ingen besparelse. Se efter, om ` +
    "besparelserne mangler deres minus.",
  why:
    "Investeringspuljen låner til forslag, der betaler sig selv tilbage. Er besparelserne skrevet " +
    "med plus, ligner forslaget en merudgift.",
  remedy: "Skriv besparelserne med minus. Er der ingen besparelse, hører sagen til i et budgetnotat.",
  source:
    "Skabelonen: «Alle besparelser er angivet med negativt (-) fortegn». Et investeringsforslag " +
    "tilbagebetaler sig selv.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | 700
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  |`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role, caption }) => role === "summary" && !saysSavingsArePlus(caption))) {
      const permanent = filledItems(table, "permanent");
      const sum = Amount.sum(permanent.map(rowSum));
      const [first] = permanent;
      if (!first || sum.isNegative() || filledItems(table, "implementation").length === 0) continue;
      const total = totalsOf(table).find(({ totalRole }) => totalRole === "permanent");
      yield {
        at: placeIn(table, (total ?? first).labelAt),
        facts: { tabel: table.name, sum: formatDanishNumber(sum) },
        expected: null,
        found: formatDanishNumber(sum),
        related: permanent.map(({ labelAt }) => placeIn(table, labelAt)),
      };
    }
  },
});
