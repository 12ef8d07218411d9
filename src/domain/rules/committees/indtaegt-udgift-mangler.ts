import { hasAnyAmount } from "../../reconciliation/committees/committeesOfRows.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { defineRule, placeIn } from "../rule.ts";

/** Kvantum keeps income and expenditure apart. */
export const indtaegtUdgiftMangler = defineRule({
  id: "indtaegt-udgift-mangler",
  severity: "advarsel",
  concerns: "funding",
  title: "Det fremgår ikke, om beløbet er indtægt eller udgift.",
  message: ({ tabel, hvad }: Record<"tabel" | "hvad", string>) =>
    `${tabel} ${hvad}. Skriv I for indtægt eller U for udgift.`,
  why: "Indtægter og udgifter tastes hver for sig i Kvantum, og fortegnet alene viser ikke, hvad der er hvad.",
  remedy: "Skriv I for indtægt eller U for udgift i kolonnen I/U.",
  source: "Skabelonen for budgetnotater: bevillingstabellen har kolonnen «Indtægt/udgift (I/U)».",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000
      | Mentorer                      | BIU    | 35.10     | U   | 100  | 100`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     |     | 8100 | 16000
      | Mentorer                      | BIU    | 35.10     | U   | 100  | 100`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role === "appropriations")) {
      const items = itemsOf(table).filter(hasAnyAmount);
      const [first, ...others] = items.filter(({ incomeExpenditureText }) => !incomeExpenditureText);
      if (!first) continue;
      const withoutColumn = first.incomeExpenditureText === null;
      yield {
        at: placeIn(table, withoutColumn ? table.unitAt : first.labelAt),
        facts: {
          tabel: table.name,
          hvad: withoutColumn
            ? "har ingen kolonne for indtægt/udgift (I/U)"
            : `siger ikke, om «${first.label}» er indtægt eller udgift`,
        },
        expected: null,
        found: null,
        related: withoutColumn ? [] : others.map(({ labelAt }) => placeIn(table, labelAt)),
      };
    }
  },
});
