import { filledItems } from "../../reconciliation/summary.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { defineRule, placeIn } from "../rule.ts";

const FEWEST_YEARS = 4;

/** A cost that never ends is operation, and the investment pool does not pay it. */
export const implementeringAlleAar = defineRule({
  id: "implementering-alle-aar",
  severity: "note",
  concerns: "investment",
  title: "En implementeringsomkostning går igen i alle år.",
  message: ({ tabel, raekke }: Record<"tabel" | "raekke", string>) =>
    `${tabel}: «${raekke}» står under implementeringsomkostninger med beløb i alle år. Er udgiften ` +
    "varig, hører den til under varige ændringer.",
  why:
    "Investeringspuljen dækker engangsudgifter. En udgift i hvert eneste år fortsætter formentlig og " +
    "mindsker besparelsen varigt.",
  remedy: "Er udgiften varig, så flyt rækken til varige ændringer. Hører den op, er der intet at rette.",
  source: "Skabelonen: implementeringsomkostninger er engangsbeløb. Egen regel: et beløb i alle år ligner varig drift.",
  examples: {
    good: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021 | 2022
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  | 150  | 150  |`,
    bad: `
      | Tabel 1. Forslagets samlede økonomiske konsekvenser |                |      |
      | 1.000 kr. 2020 p/l                                  | Styringsområde | 2019 | 2020 | 2021 | 2022
      | Implementeringsomkostninger                         |                |      |
      | Montering                                           | Service        | 150  | 150  | 150  | 150`,
  },
  *check({ tables }) {
    for (const table of tables.filter(
      ({ role, yearColumns }) => role === "summary" && yearColumns.length >= FEWEST_YEARS,
    )) {
      for (const row of filledItems(table, "implementation")) {
        if (!row.amounts.every((cell) => amountOf(cell)?.isZero() === false)) continue;
        yield {
          at: placeIn(table, row.labelAt),
          facts: { tabel: table.name, raekke: row.label },
          expected: null,
          found: null,
        };
      }
    }
  },
});
