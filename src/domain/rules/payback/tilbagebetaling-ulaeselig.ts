import { printedCell } from "../../reconciliation/printed.ts";
import { statesNoYears } from "../../diagnosis/statedYears.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";
import { isFormulaText } from "../shared/formulaTexts.ts";

/** The words of a payback cell that state no years; null where they do, or where the cell has none. */
function unreadText(cell: FoundCell): string | null {
  if (!statesNoYears(cell) || cell.value.kind === "error" || isFormulaText(cell.value)) return null;
  return printedCell(cell);
}

/** What nobody can read is not compared; that must be said, or the reader takes silence for agreement. */
export const tilbagebetalingUlaeselig = defineRule({
  id: "tilbagebetaling-ulaeselig",
  severity: "note",
  concerns: "investment",
  title: "Tilbagebetalingstiden kan ikke læses.",
  message: ({ tabel, tekst }: Record<"tabel" | "tekst", string>) =>
    `${tabel}: tilbagebetalingstiden er angivet som «${tekst}», hvor der ikke kan læses et antal år, ` +
    "så den er ikke kontrolleret. Skriv hele år, fx «5 år».",
  why: "Investeringspuljen ser på tallet, og en tekst uden et antal år kan ikke sammenlignes med beregningen.",
  remedy: "Skriv antallet af hele år, og læg forklaringen i en note under tabellen.",
  source: "Skabelonen: tilbagebetalingstiden angives i år.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |         |      |
      | Kortere forløb                                      | Service |      | -500
      | Implementeringsomkostninger                         |         |      |
      | Projektledelse                                      | Service | 900  |
      | Tilbagebetalingstid baseret på serviceeffektivisering | tre år |      |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |         |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020
      | Varige ændringer                                    |         |      |
      | Kortere forløb                                      | Service |      | -500
      | Implementeringsomkostninger                         |         |      |
      | Projektledelse                                      | Service | 900  |
      | Tilbagebetalingstid baseret på serviceeffektivisering | se bilag |      |`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role === "summary")) {
      for (const { payback } of table.rows) {
        const text = payback && unreadText(payback);
        if (!payback || text === null) continue;
        yield {
          at: placeIn(table, payback.at),
          facts: { tabel: table.name, tekst: text },
          expected: null,
          found: text,
        };
      }
    }
  },
});
