import { defineRule, placeIn } from "../rule.ts";

/** 540 may be kroner, thousands or millions. */
export const enhedMangler = defineRule({
  id: "enhed-mangler",
  severity: "advarsel",
  concerns: "every",
  title: "Tabellen mangler enhed.",
  message: ({ tabel }: Record<"tabel", string>) =>
    `${tabel} siger ikke, hvilken enhed beløbene er i. Skriv fx «1.000 kr. 2025 p/l» i overskriften.`,
  why: "Står enheden der ikke, må læseren gætte, og tabellen kan blive tusind gange for stor.",
  remedy: "Skriv enheden i overskriften over rækkerne, fx «1.000 kr. 2025 p/l».",
  source: "Skabelonen: overskriften over beløbene er «1.000 kr.» med år og p/l.",
  examples: {
    good: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 1.000 kr. 2020 p/l                        | 2019 | 2020
      | Montering                                 | 150  |`,
    bad: `
      | Tabel 3. Serviceinvesteringer i forslaget | |
      | 2020 p/l                                  | 2019 | 2020
      | Montering                                 | 150  |`,
  },
  *check({ tables }) {
    for (const table of tables) {
      // Without price level either, that complaint asks for both.
      if (table.unit !== null || table.role === "unknown" || table.priceLevel.kind === "missing") continue;
      yield { at: placeIn(table, table.unitAt), facts: { tabel: table.name }, expected: null, found: null };
    }
  },
});
