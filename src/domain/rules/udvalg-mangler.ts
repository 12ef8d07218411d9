import { itemsOf } from "../reconciliation/columns.ts";
import { amountOf } from "../recognition/amountCell.ts";
import { defineRule, placeIn } from "./rule.ts";

/** Money without a committee has no budget to go to. */
export const udvalgMangler = defineRule({
  id: "udvalg-mangler",
  severity: "advarsel",
  concerns: "every",
  title: "Rækken mangler udvalg.",
  message: ({ tabel, raekke }: Record<"tabel" | "raekke", string>) =>
    `${tabel}: «${raekke}» har intet udvalg. Skriv udvalgets navn eller forkortelse.`,
  why: "Beløbet skal i ét udvalgs budget. Uden udvalg kan det ikke tastes i Kvantum.",
  remedy: "Skriv udvalgets fulde navn, dets forkortelse (SUD, BIU …) eller forvaltningens forkortelse (SOF, BIF …).",
  source: "Skabelonen: de tekniske tabeller og bevillingstabellerne har kolonnen Udvalg.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     |        | 35.10     | U   | 8100 | 16000`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const { label, labelAt, committeeText, amounts } of itemsOf(table)) {
        if (committeeText !== "" || !amounts.some((cell) => amountOf(cell) !== null)) continue;
        yield { at: placeIn(table, labelAt), facts: { tabel: table.name, raekke: label }, expected: null, found: null };
      }
    }
  },
});
