import { Amount } from "../../money/amount.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { itemsOf, columnSum } from "../../reconciliation/columns.ts";
import { printedYear } from "../../reconciliation/printed.ts";
import { filledItems, summaryOf } from "../../reconciliation/summary.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The most that any choice of Tabel 1's rows can save in one year. */
function mostSaved(summary: FoundTable, year: number): Amount {
  const column = summary.yearColumns.findIndex((other) => other.year === year);
  const amounts = filledItems(summary, "permanent").map(({ amounts: cells }) =>
    cells[column] ? amountOf(cells[column]) : null,
  );
  return Amount.sum(amounts.filter((amount) => amount?.isNegative()));
}

/** Administration is a part of the savings and cannot be more than the whole. */
export const administrationOverBesparelse = defineRule({
  id: "administration-over-besparelse",
  severity: "advarsel",
  concerns: "changes",
  title: "Administrationen sparer mere end hele forslaget.",
  message: ({ tabel, aar, fundet, kilde, hoejst }: Record<"tabel" | "aar" | "fundet" | "kilde" | "hoejst", string>) =>
    `${tabel}, ${aar}: de administrative udgifter falder med ${fundet}, men alle besparelser i ` +
    `${kilde} er ${hoejst}. Ret det tal, der er forkert.`,
  why:
    "Tabellen over administration viser den del af forslagets varige ændringer, der er " +
    "administrative, og kan derfor ikke vise mere end besparelserne i alt.",
  remedy: "Se efter, om det er tabellen over administration eller Tabel 1, der er forkert, og ret tallet.",
  source: "Regning: en del kan ikke være større end det hele.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Tabel 2. Varige ændringer, administration           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Effekt på lønudgifter på hovedkonto 6               |                |      | -700`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |                |      |
      | Kortere forløb                                      | Service        |      | -700
      | Tabel 2. Varige ændringer, administration           |                |      |
      | 1.000 kr. 2020 p/l                                  |                | 2019 | 2020
      | Effekt på lønudgifter på hovedkonto 6               |                |      | -800`,
  },
  *check({ tables }) {
    const summary = summaryOf(tables);
    for (const table of summary
      ? tables.filter(({ role, unit }) => role === "administration" && unit === summary.unit)
      : []) {
      for (const [column, { year }] of table.yearColumns.entries()) {
        const saved = columnSum(itemsOf(table), column);
        const most = mostSaved(summary!, year);
        const cell = itemsOf(table)[0]?.amounts[column];
        if (!cell || saved.compareTo(most) >= 0 || !saved.isNegative()) continue;
        const facts = {
          tabel: table.name,
          aar: printedYear(table, column),
          fundet: formatDanishNumber(saved),
          kilde: summary!.name,
          hoejst: formatDanishNumber(most),
        };
        yield { at: placeIn(table, cell.at), facts, expected: null, found: formatDanishNumber(saved) };
        break;
      }
    }
  },
});
