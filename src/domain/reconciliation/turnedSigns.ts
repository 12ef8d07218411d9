import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { columnSum } from "./columns.ts";
import { filledItems, rowSum } from "./summary.ts";

/** "(+ = besparelse)", "besparelser er angivet med plus". */
const SAVES_BY_PLUS =
  /(?:\+\s*(?:=|er)\s*(?:besparelse|effektivisering|gevinst))|(?:besparelse|effektivisering|gevinst)\S*[^.]{0,40}(?:plus|positiv|\(\+\)|=\s*\+)/i;

export const saysSavingsArePlus = (caption: string | null): boolean => SAVES_BY_PLUS.test(caption ?? "");

const savesByPlus = (permanent: readonly FoundRow[]): boolean => Amount.sum(permanent.map(rowSum)).isPositive();

/** The balance of Tabel 1 is what is saved without what it costs, in every year but one: savings stand with plus. */
export function isTurnedBalance(table: FoundTable, total: FoundRow): boolean {
  if (table.role !== "summary" || total.totalRole !== "impact") return false;
  const [permanent, implementation] = [filledItems(table, "permanent"), filledItems(table, "implementation")];
  if (!savesByPlus(permanent)) return false;
  let agree = 0;
  let costs = 0;
  total.amounts.forEach((cell, column) => {
    const cost = columnSum(implementation, column);
    if (!(amountOf(cell) ?? Amount.zero).equals(columnSum(permanent, column).minus(cost))) return;
    agree += 1;
    if (!cost.isZero()) costs += 1;
  });
  return costs > 0 && agree > 1 && agree >= total.amounts.length - 1;
}

/** The cells whose signs are the other way round than the form has them; none where savings have their minus. */
export function turnedCells(table: FoundTable): ReadonlySet<FoundCell> {
  const [permanent, implementation] = [filledItems(table, "permanent"), filledItems(table, "implementation")];
  const areCostsNegative = implementation.length > 0 && implementation.every((row) => rowSum(row).isNegative());
  const isTurned =
    saysSavingsArePlus(table.caption) ||
    (areCostsNegative && savesByPlus(permanent)) ||
    table.rows.some((row) => isTurnedBalance(table, row));
  const rows = isTurned ? [...permanent, ...(areCostsNegative ? implementation : [])] : [];
  return new Set(rows.flatMap(({ amounts }) => amounts));
}
