import { amountRowsOf, cellsLikeRowTotals } from "../reconciliation/cells.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { Constraint } from "./constraint.ts";

/** Every "I alt" that somebody has filled in is the sum of its row's years. */
export function rowTotalConstraints(table: FoundTable): Constraint[] {
  const { sheet } = table;
  const beside = cellsLikeRowTotals(table);
  return amountRowsOf(table).flatMap(({ rowTotal, amounts, row }): Constraint[] =>
    rowTotal && rowTotal.value.kind !== "blank"
      ? [
          {
            kind: "rowTotal",
            witness: `row ${sheet} ${row}`,
            leftName: "I alt",
            rightName: "årene",
            left: [rowTotal],
            right: amounts,
            table,
            shownBy: { sheet, cell: rowTotal },
            calculated: rowTotal,
            beside,
          },
        ]
      : [],
  );
}
