import { defineRule, placeIn } from "../rule.ts";

/** What was granted once is told in the prices of then; converted it no longer matches the agreement. */
export const tidligereMidlerPrisniveau = defineRule({
  id: "tidligere-midler-prisniveau",
  severity: "advarsel",
  concerns: "funding",
  title: "Tidligere afsatte midler står ikke i løbende p/l.",
  message: ({ tabel, niveau }: Record<"tabel" | "niveau", string>) =>
    `${tabel} står i ${niveau}, men tidligere afsatte midler vises i løbende p/l. Skriv beløbene, ` +
    "som de blev besluttet, og ret overskriften.",
  why:
    "Beløbene skal kunne findes igen i de gamle budgetaftaler. Derfor vises de i det års priser, de " +
    "blev besluttet i.",
  remedy: "Skriv beløbene, som de blev besluttet, og ret overskriften til løbende p/l.",
  source: "Skabelonen for budgetnotater: «Tidligere afsatte midler» står i løbende p/l.",
  examples: {
    good: `
      | Tidligere afsatte midler  |      |
      | (1.000 kr., løbende p/l)  | 2020 | 2021
      | Budgetaftale 2018         | 4854 | 4854`,
    bad: `
      | Tidligere afsatte midler  |      |
      | (1.000 kr., 2025 p/l)     | 2020 | 2021
      | Budgetaftale 2018         | 4854 | 4854`,
  },
  *check({ tables }) {
    for (const table of tables) {
      if (table.role !== "earlierFunding" || table.priceLevel.kind !== "year") continue;
      const level = `${table.priceLevel.year} p/l`;
      yield {
        at: placeIn(table, table.unitAt),
        facts: { tabel: table.name, niveau: level },
        expected: "løbende p/l",
        found: level,
      };
    }
  },
});
