import type { BareRow } from "../cells/bareRow.ts";
import { figuresOf, isSumInYears, sumOfRows } from "./rowSums.ts";

/** From the first row on, all that stands there is what the last one holds. */
const closes = (last: BareRow, rows: readonly BareRow[]): boolean => isSumInYears(figuresOf(last), sumOfRows(rows));

/** "Primo", "Tilgang", "Forbrug" and "Ultimo": what there was, and what came and went, is what there is. */
export function withBalances(rows: readonly BareRow[]): BareRow[] {
  const result = [...rows];
  let opening: number | null = null;
  rows.forEach((row, index) => {
    if (row.aside !== "accumulated") {
      if (row.kind !== "item") opening = null;
      return;
    }
    if (opening !== null && index - opening > 1 && closes(row, rows.slice(opening, index))) {
      result[opening] = { ...rows[opening]!, kind: "item", aside: null };
      result[index] = { ...row, kind: "total", aside: null, totalRole: "table" };
      opening = null;
    } else opening = index;
  });
  return result;
}
