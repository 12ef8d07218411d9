import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { rowSum } from "../../reconciliation/summary.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** Savings are negative, operation and implementation positive (docs/domain.md, "Amounts"). */
function contradicts({ lineKindText }: FoundRow, sum: Amount): boolean {
  const kind = (lineKindText ?? "").toLowerCase();
  if (kind.startsWith("besparelse")) return sum.isPositive();
  return (kind.includes("drift") || kind.startsWith("implementering")) && sum.isNegative();
}

/** Tables A-E are sorted by art: a wrong one puts the row in the wrong table. */
export const artModFortegn = defineRule({
  id: "art-mod-fortegn",
  severity: "advarsel",
  concerns: "changes",
  title: "Rækkens art passer ikke til fortegnet.",
  message: ({ tabel, raekke, art, sum }: Record<"tabel" | "raekke" | "art" | "sum", string>) =>
    `${tabel}: «${raekke}» har arten ${art}, men giver ${sum} over årene. Ret arten eller fortegnet.`,
  why:
    "Arten afgør, om rækken kommer i Tabel B eller C. Passer den ikke til fortegnet, står beløbet i " +
    "den forkerte tabel.",
  remedy: "Besparelser er negative, varig drift og implementering positive. Ret arten eller fortegnet.",
  source: "Skabelonen: Tabel B har den varige drift, Tabel C besparelserne. Rækkens art er Kvantum-arks egen kolonne.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | Art
      | Varige ændringer                                    |                |      |      |
      | Kortere forløb                                      | Service        |      | -700 | Besparelse`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | Art
      | Varige ændringer                                    |                |      |      |
      | Kortere forløb                                      | Service        |      | 700  | Besparelse`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const row of itemsOf(table)) {
        const sum = rowSum(row);
        if (!contradicts(row, sum)) continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: {
            tabel: table.name,
            raekke: row.label,
            art: (row.lineKindText ?? "").toLowerCase(),
            sum: formatDanishNumber(sum),
          },
          expected: null,
          found: row.lineKindText,
        };
      }
    }
  },
});
