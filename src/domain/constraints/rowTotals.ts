import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import { amountRowsOf, cellsLikeRowTotals } from "../reconciliation/cells.ts";
import { isUnitText } from "../recognition/cells/unitWords.ts";
import { mentionsCounts } from "../recognition/rows/rowWords.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import type { Constraint } from "./constraint.ts";

/** A column "I alt" that nobody has filled in is no sum yet. */
export const usesRowTotals = (table: FoundTable): boolean =>
  amountRowsOf(table).some(({ rowTotal }) => rowTotal !== null && rowTotal.value.kind !== "blank");

/** In how many rows "I alt" is the sum of these columns. */
function fits(table: FoundTable, columns: readonly boolean[]): number {
  return amountRowsOf(table).filter(({ amounts, rowTotal }) => {
    const total = rowTotal && amountOf(rowTotal);
    const years = amounts.filter((_, column) => columns[column]).map(amountOf);
    return total !== null && total.equals(Amount.sum(years));
  }).length;
}

/** "I alt" leaves a column "Varigt" out, or counts "2029 og frem" as a year: the rows tell which. */
function summedColumns(table: FoundTable): readonly boolean[] {
  const every = table.yearColumns.map(() => true);
  const last = table.yearColumns.at(-1);
  if (!last?.goesOn) return every;
  const named = table.yearColumns.map(({ goesOn }) => !goesOn);
  return fits(table, named) > fits(table, every) ? named : every;
}

/** What a sheet says its amounts are in is not said of its table of places. */
function saysItIsMoney({ wholeRole, unit, priceLevel, caption }: FoundTable): boolean {
  if (wholeRole !== "unknown") return true;
  return (
    (unit !== null || priceLevel.kind !== "missing") && !(caption && mentionsCounts(caption) && !isUnitText(caption))
  );
}

/** One row that is the sum of its years may be chance. */
const FEWEST_ROWS = 2;

/** Rows of the same amounts say the same once. */
function areMostlySums(table: FoundTable, columns: readonly boolean[]): boolean {
  const told = amountRowsOf(table).flatMap(({ amounts, rowTotal }) => {
    const years = amounts.filter((_, column) => columns[column]).map(amountOf);
    const isSeveral = years.filter((year) => year?.isZero() === false).length > 1;
    const total = isSeveral && rowTotal ? amountOf(rowTotal) : null;
    return total ? [{ text: total.toString(), isSum: total.equals(Amount.sum(years)) }] : [];
  });
  const sums = new Set(told.filter(({ isSum }) => isSum).map(({ text }) => text));
  return sums.size >= FEWEST_ROWS && told.filter(({ isSum }) => !isSum).length < sums.size;
}

/**
 * Money of several years adds up. Of places, pupils or staff "I alt" may be what there are at last, where the rows do
 * not show that it adds them.
 */
const addsItsYears = (table: FoundTable, columns: readonly boolean[]): boolean =>
  usesRowTotals(table) && (saysItIsMoney(table) || areMostlySums(table, columns));

/** Every "I alt" is the sum of its row's years; a blank one beside filled ones is forgotten. */
export function rowTotalConstraints(table: FoundTable): Constraint[] {
  const { sheet } = table;
  const beside = cellsLikeRowTotals(table);
  const columns = summedColumns(table);
  const rows = addsItsYears(table, columns) ? amountRowsOf(table) : [];
  return rows.flatMap(({ rowTotal, amounts, row }): Constraint[] =>
    rowTotal
      ? [
          {
            kind: "rowTotal",
            witness: `row ${sheet} ${row}`,
            leftName: "I alt",
            rightName: "årene",
            left: [rowTotal],
            right: amounts.filter((_, column) => columns[column]),
            table,
            shownBy: { sheet, cell: rowTotal },
            calculated: rowTotal,
            beside,
          },
        ]
      : [],
  );
}
