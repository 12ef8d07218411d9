import { amountCellsOf } from "../../reconciliation/cells.ts";
import { referredBy } from "../../reconciliation/formulas/formulaReferences.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import { isWithin, toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";

/** ROW(B5) and its like ask for a place, not for a value. */
const ASKS_FOR_PLACE = /\b(ROWS?|COLUMNS?|CELL|OFFSET|ADDRESS)\(/i;

function usesItself(cell: FoundCell, sheet: string): boolean {
  return (
    cell.formula !== null &&
    !ASKS_FOR_PLACE.test(cell.formula) &&
    referredBy(cell, sheet).some((range) => isWithin(range, cell.at))
  );
}

/** Excel gives up on a formula that needs its own result, and shows 0. */
export const formelBrugerSigSelv = defineRule({
  id: "formel-bruger-sig-selv",
  severity: "fejl",
  concerns: "every",
  title: "Formlen bruger sin egen celle.",
  message: ({ tabel, raekke, celle, formel }: Record<"tabel" | "raekke" | "celle" | "formel", string>) =>
    `${tabel}: «${raekke}» har i ${celle} formlen ${formel}, der regner sit eget resultat med. Ret ` +
    "området, så cellen ikke selv er i det.",
  why: "En formel, der indgår i sit eget område, er en cirkulær reference: Excel viser 0 eller et gammelt tal.",
  remedy: "Ret området i formlen, så det slutter i rækken over totalen.",
  source: "Regning: et tal kan ikke være summen af sig selv og andre. Excel kalder det en cirkulær reference.",
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
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C4) → 0`,
  },
  *check({ tables }) {
    for (const table of tables) {
      for (const row of table.rows) {
        for (const cell of amountCellsOf(row).filter((candidate) => usesItself(candidate, table.sheet))) {
          yield {
            at: placeIn(table, cell.at),
            facts: { tabel: table.name, raekke: row.label, celle: toA1(cell.at), formel: cell.formula ?? "" },
            expected: null,
            found: cell.formula,
          };
        }
      }
    }
  },
});
