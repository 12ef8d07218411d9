import { amountCellsOf, amountRowsOf } from "../../reconciliation/cells.ts";
import { typedNumberIn } from "../../reconciliation/typedNumber.ts";
import type { FoundCell, FoundRow } from "../../recognition/foundTable.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";
import { ourTables } from "../shared/ourTables.ts";

/** An amount row may be worked out in any way; a total and an "I alt" only add. */
function addingCells(row: FoundRow): readonly FoundCell[] {
  return row.kind === "total" ? amountCellsOf(row) : row.rowTotal ? [row.rowTotal] : [];
}

/** A correction hidden in a sum is remembered by nobody. */
export const konstantISum = defineRule({
  id: "konstant-i-sum",
  severity: "advarsel",
  concerns: "every",
  title: "En sum har et tal skrevet ind i formlen.",
  message: ({ tabel, raekke, celle, formel, tal }: Record<"tabel" | "raekke" | "celle" | "formel" | "tal", string>) =>
    `${tabel}: «${raekke}» lægger tallet ${tal} til inde i formlen i ${celle} (${formel}). Giv ` +
    "tallet en række for sig, så det kan ses.",
  why: "Et tal i formlen kan ikke ses i tabellen, og totalen svarer ikke til rækkerne.",
  remedy: "Sæt beløbet i en række med en tekst, der forklarer det, og fjern det fra formlen.",
  source: "Egen regel: den, der kun har den trykte tabel, skal kunne regne totalen efter.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C3) → -300`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C3)-50 → -350`,
  },
  *check({ tables }) {
    for (const table of ourTables(tables)) {
      for (const row of amountRowsOf(table)) {
        for (const { at, formula } of addingCells(row)) {
          const typed = formula === null ? null : typedNumberIn(formula);
          if (formula === null || typed === null) continue;
          yield {
            at: placeIn(table, at),
            facts: {
              tabel: table.name,
              raekke: row.label,
              celle: toA1(at),
              formel: formula,
              tal: typed.replace(".", ","),
            },
            expected: null,
            found: formula,
          };
        }
      }
    }
  },
});
