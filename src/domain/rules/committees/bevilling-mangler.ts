import { itemsOf } from "../../reconciliation/columns.ts";
import { isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The technical tables may leave the whole column to the finance office; a gap in a filled column is forgotten. */
function isExpected(table: FoundTable, items: readonly FoundRow[]): boolean {
  if (table.role === "appropriations") return true;
  return isByCommittee(table) && items.some(({ appropriationText }) => Boolean(appropriationText));
}

/** Kvantum needs the code; every other row of the published table had it (BI07). */
export const bevillingMangler = defineRule({
  id: "bevilling-mangler",
  severity: "advarsel",
  concerns: "every",
  title: "Rækken mangler bevilling.",
  message: ({ tabel, raekke }: Record<"tabel" | "raekke", string>) =>
    `${tabel}: «${raekke}» har ingen bevilling. Skriv koden for bevilling eller profitcenter.`,
  why: "Beløbet tastes i Kvantum på en bevilling. Mangler koden, må ØKF spørge, og pengene kan ende det forkerte sted.",
  remedy: "Skriv koden for bevilling eller profitcenter i rækken.",
  source:
    "Skabelonen: bevillingstabellerne har kolonnen Bevilling. I budgetnotatet BI07 til Budget 2022 " +
    "mangler to rækker deres bevilling.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026
      | Fastholdelse af sagsantal     | BIU    |           | U   | 8100 | 16000`,
  },
  *check({ tables }) {
    for (const table of tables) {
      const items = itemsOf(table).filter(({ amounts }) => amounts.some((cell) => amountOf(cell) !== null));
      if (!isExpected(table, items)) continue;
      for (const { label, labelAt, appropriationText } of items) {
        if (appropriationText !== "") continue;
        yield { at: placeIn(table, labelAt), facts: { tabel: table.name, raekke: label }, expected: null, found: null };
      }
    }
  },
});
