import { Amount } from "../money/amount.ts";
import { formatDanishNumber } from "../money/danishNumber.ts";
import { culpritBehind } from "../reconciliation/blame.ts";
import { amountRowsOf, cellsLikeRowTotals } from "../reconciliation/cells.ts";
import { mayBeRounding } from "../reconciliation/columns.ts";
import { rowTotalFollowers } from "../reconciliation/rowTotalFollowers.ts";
import { printedCell, printedYear } from "../reconciliation/printed.ts";
import { amountOf, hasError } from "../recognition/amountCell.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { defineRule, placeIn } from "./rule.ts";

/** A column headed "I alt" that nobody has filled in is no sum yet. */
const usesRowTotals = ({ rows }: FoundTable): boolean => rows.some(({ rowTotal }) => rowTotal !== null && rowTotal.value.kind !== "blank");

/** A budget note's "I alt" is what the politicians read first. */
export const iAltKolonne = defineRule({
  id: "i-alt-kolonne",
  severity: "fejl",
  title: "Kolonnen I alt er ikke summen af årene.",
  message: ({ tabel, raekke, fundet, sum }: Record<"tabel" | "raekke" | "fundet" | "sum", string>) =>
    `${tabel}: I alt for «${raekke}» er ${fundet}, men årene giver ${sum}. Ret I alt eller det år, der er forkert.`,
  why: "I alt lægger rækkens år sammen og er det beløb, der læses først.",
  remedy: "Brug en SUM-formel over rækkens år, så beløbet følger dem.",
  source: "Regning: I alt er summen af rækkens år. Skabelonen for budgetnotater har I alt som sidste kolonne.",
  examples: {
    good: `
      | Tabel 3. Udgifter til service |        |           |     |      |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026 | I alt
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000 | 24100
      | Serviceudgifter i alt         |        |           |     | 8100 | 16000 | 24100`,
    bad: `
      | Tabel 3. Udgifter til service |        |           |     |      |
      | 1.000 kr., 2025 p/l           | Udvalg | Bevilling | I/U | 2025 | 2026 | I alt
      | Fastholdelse af sagsantal     | BIU    | 35.10     | U   | 8100 | 16000 | 24100
      | Serviceudgifter i alt         |        |           |     | 8100 | 16000 | 24000`,
  },
  *check({ tables }) {
    for (const table of tables.filter(usesRowTotals)) {
      for (const { label, amounts, rowTotal } of amountRowsOf(table)) {
        if (!rowTotal || hasError(rowTotal) || rowTotal.value.kind === "text" || amounts.some(hasError)) continue;
        const stated = amountOf(rowTotal) ?? Amount.zero;
        const sum = Amount.sum(amounts.map(amountOf));
        if (stated.equals(sum) || mayBeRounding(stated, stated.minus(sum), amounts, cellsLikeRowTotals(table))) continue;
        const culprit = culpritBehind(tables, "rowTotal", rowTotal);
        if ((culprit && culprit.cell !== rowTotal) || rowTotalFollowers(tables).cells.has(rowTotal)) continue;
        yield {
          at: placeIn(table, rowTotal.at),
          facts: { tabel: table.name, raekke: label, fundet: printedCell(rowTotal), sum: formatDanishNumber(sum) },
          expected: formatDanishNumber(sum),
          found: printedCell(rowTotal),
          calculation: amounts.map((cell, column) => `${printedYear(table, column)}: ${printedCell(cell)}`),
        };
      }
    }
  },
});
