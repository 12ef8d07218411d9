import { isWithin, referredRanges } from "../../reconciliation/formulas/formulaReferences.ts";
import { summedTexts } from "../../reconciliation/formulas/formulaText.ts";
import { readingsOf } from "../../reconciliation/readings.ts";
import { totalsOf } from "../../reconciliation/columns.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { lineName } from "../../recognition/lineAt.ts";
import { toA1 } from "../../workbook/address.ts";
import { defineRule, placeIn } from "../rule.ts";

/** The rows that the sum passes over in the reading that fits it best; none where it adds none of a reading's rows. */
function passedOver(table: FoundTable, total: FoundRow, column: number, formula: string): FoundRow[] {
  if (summedTexts(formula) === null) return [];
  const ranges = referredRanges(formula, table.sheet);
  const isAdded = (row: FoundRow): boolean => ranges.some((range) => isWithin(range, row.amounts[column]!.at));
  const readings = [...readingsOf(table, total)].filter(({ rows }) => rows.some(isAdded));
  const missed = readings.map(({ rows }) => rows.filter((row) => !isAdded(row)));
  return (
    missed.reduce<FoundRow[] | null>(
      (best, next) => (best === null || next.length < best.length ? next : best),
      null,
    ) ?? []
  );
}

/** A row put in below the last one is in no sum; nobody sees it while the row is empty. */
export const sumManglerRaekke = defineRule({
  id: "sum-mangler-raekke",
  severity: "advarsel",
  concerns: "every",
  title: "Totalens formel har ikke alle rækker med.",
  message: ({
    tabel,
    total,
    celle,
    formel,
    raekker,
  }: Record<"tabel" | "total" | "celle" | "formel" | "raekker", string>) =>
    `${tabel}: «${total}» i ${celle} (${formel}) har ikke ${raekker} med. Udvid området, så alle rækker lægges sammen.`,
  why:
    "Når en række indsættes efter den sidste, følger formlens område ikke med. Så længe rækken er " +
    "tom, ser totalen rigtig ud; bagefter er den forkert.",
  remedy: "Udvid formlens område, så alle rækker under overskriften er med.",
  source:
    "Regning: en total er summen af alle sine rækker. I budgetnotatet BI07 til Budget 2022 mangler " +
    "totalen 500 fra én af rækkerne.",
  examples: {
    good: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Færre køb                          |      | -50
      | Varige ændringer totalt, service   | =SUM(B3:B4) → -350 | =SUM(C3:C4) → -350`,
    bad: `
      | Tabel 2. Varige ændringer, service |      |
      | 1.000 kr. 2020 p/l                 | 2019 | 2020
      | Kortere forløb                     | -350 | -300
      | Færre køb                          |      | -50
      | Varige ændringer totalt, service   | =SUM(B3:B3) → -350 | =SUM(C3:C4) → -350`,
  },
  *check({ tables, diagnosis: { corrected, doubtful } }) {
    for (const table of tables) {
      for (const total of totalsOf(table)) {
        for (const [column, cell] of total.amounts.entries()) {
          const missed =
            cell.formula === null || corrected.has(cell) || doubtful.has(cell)
              ? []
              : passedOver(table, total, column, cell.formula);
          if (missed.length === 0) continue;
          yield {
            at: placeIn(table, cell.at),
            facts: {
              tabel: table.name,
              total: total.label,
              celle: toA1(cell.at),
              formel: cell.formula ?? "",
              raekker: missed.map(({ label, row }) => `«${label}» (${lineName(table, row)})`).join(", "),
            },
            expected: null,
            found: cell.formula,
            related: missed.map((row) => placeIn(table, row.amounts[column]!.at)),
          };
        }
      }
    }
  },
});
