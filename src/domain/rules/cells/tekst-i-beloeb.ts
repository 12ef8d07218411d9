import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { defineRule, placeIn } from "../rule.ts";
import { isFormulaText } from "../shared/formulaTexts.ts";

/** "ca. 500" counts as nothing in every sum. */
export const tekstIBeloeb = defineRule({
  id: "tekst-i-beloeb",
  severity: "advarsel",
  concerns: "every",
  title: "En beløbscelle har en tekst, der ikke er et tal.",
  message: ({ tabel, raekke, tekst }: Record<"tabel" | "raekke" | "tekst", string>) =>
    `${tabel}: «${raekke}» har teksten «${tekst}», hvor der skulle stå et beløb. Skriv et tal, eller ` +
    "lad cellen være tom.",
  why: "Teksten tæller ikke med i nogen sum, og modtageren kan ikke se, hvilket beløb der menes.",
  remedy:
    "Skriv beløbet som et tal, og læg forklaringen i en note under tabellen. Er der intet beløb, så " +
    "lad cellen være tom.",
  source: "Skabelonen: under årstallene står kun beløb, og en tom celle betyder, at der ingen virkning er.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -1.300`,
    bad: `
      | Tabel 2. Varige ændringer, service | |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | ca. -1.300`,
  },
  *check({ tables }) {
    for (const table of tables.filter(({ role }) => role !== "unknown")) {
      for (const row of amountRowsOf(table)) {
        for (const { at, value } of amountCellsOf(row)) {
          if (value.kind !== "text" || isFormulaText(value)) continue;
          yield {
            at: placeIn(table, at),
            facts: { tabel: table.name, raekke: row.label, tekst: value.text },
            expected: null,
            found: value.text,
          };
        }
      }
    }
  },
});
