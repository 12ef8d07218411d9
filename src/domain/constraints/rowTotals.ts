import { amountRowsOf, cellsLikeRowTotals } from "../reconciliation/cells.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { Constraint } from "./constraint.ts";

/** A column "I alt" that nobody has filled in is no sum yet. */
export const usesRowTotals = (table: FoundTable): boolean =>
  amountRowsOf(table).some(({ rowTotal }) => rowTotal !== null && rowTotal.value.kind !== "blank");

/** Every "I alt" is the sum of its row's years; a blank one beside filled ones is forgotten. */
export function rowTotalConstraints(table: FoundTable): Constraint[] {
  const { sheet } = table;
  const beside = cellsLikeRowTotals(table);
  const rows = usesRowTotals(table) ? amountRowsOf(table) : [];
  return rows.flatMap(({ rowTotal, amounts, row }): Constraint[] =>
    rowTotal
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
