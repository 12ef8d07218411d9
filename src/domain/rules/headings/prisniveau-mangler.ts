import { defineRule, placeIn } from "../rule.ts";

/** Amounts without a price level cannot be compared with anything. */
export const prisniveauMangler = defineRule({
  id: "prisniveau-mangler",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen mangler prisniveau.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} siger ikke, hvilket prisniveau beløbene er i. Skriv fx «1.000 kr. 2025 p/l» i overskriften.`,
  why: "Beløb i forskellige prisniveauer må aldrig lægges sammen, så hver tabel skal vise sit.",
  remedy: "Skriv prisniveauet efter enheden i overskriften, fx «1.000 kr. 2025 p/l».",
  source: "Skabelonen: overskriften over beløbene er «1.000 kr.» med år og p/l.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     |      | -350`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr.                          | 2019 | 2020
      | Kortere forløb                     |      | -350`,
  },
  *check({ tables }) {
    for (const table of tables) {
      if (table.priceLevel.kind !== "missing" || table.role === "unknown") continue;
      yield { at: placeIn(table, table.unitAt), facts: { tabel: table.name }, expected: null, found: null };
    }
  },
});
