import { grandTotalsOf } from "../../constraints/grandTotals.ts";
import { formatDanishNumber } from "../../money/danishNumber.ts";
import { printedCell, printedYear } from "../../reconciliation/printed.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import { said } from "../shared/calculation.ts";
import { defineRule, placeIn } from "../rule.ts";

/** A grand total under a year's heading reads as that year's money, and then nobody adds it again. */
export const iAltUnderAarstal = defineRule({
  id: "i-alt-under-aarstal",
  severity: "fejl",
  concerns: "every",
  title: "Et samlet beløb står under et årstal.",
  message: ({ tabel, aar, fundet, sum }: Record<"tabel" | "aar" | "fundet" | "sum", string>) =>
    `${tabel}: kolonnen ${aar} har kun en total på ${fundet}. Den ligner rækkens I alt, som er ` +
    `${sum}. Ret overskriften til I alt og beløbet til summen.`,
  why:
    "Kolonnen har ingen rækker, kun en total, og den ligger tæt på summen af de andre års totaler. " +
    "Så er overskriften forkert, og beløbet læses som det års penge.",
  remedy: "Ret overskriften til I alt, og beløbet til summen af årene.",
  source:
    "Offentliggjort: i budgetnotatet BI07 til Budget 2022 står summen af de tidligere afsatte midler " +
    "under årstallet 2023.",
  examples: {
    good: `
      | Tidligere afsatte midler  |      |
      | (1.000 kr., løbende p/l)  | 2020 | 2021 | I alt
      | Budgetaftale 2018         | 4854 | 4854 | 9708
      | Overførselssagen 2020-21  |      | 500  | 500
      | Afsatte midler i alt      | 4854 | 5354 | 10208`,
    bad: `
      | Tidligere afsatte midler  |      |
      | (1.000 kr., løbende p/l)  | 2020 | 2021 | 2022
      | Budgetaftale 2018         | 4854 | 4854 |
      | Overførselssagen 2020-21  |      | 500  |
      | Afsatte midler i alt      | 4854 | 5354 | 9708`,
  },
  *check({ tables }) {
    for (const { table, row, column, cell, sum } of tables.flatMap(grandTotalsOf)) {
      const right = formatDanishNumber(sum);
      yield {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, aar: printedYear(table, column), fundet: printedCell(cell), sum: right },
        expected: right,
        found: printedCell(cell),
        calculation: row.amounts.flatMap((other, index) => {
          const amount = index === column ? null : amountOf(other);
          const at = placeIn(table, other.at);
          return amount ? [[said(`${printedYear(table, index)}: `), { text: formatDanishNumber(amount), at }]] : [];
        }),
      };
    }
  },
});
