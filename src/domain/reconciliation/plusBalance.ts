import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { columnSum } from "./columns.ts";
import { rowSum } from "./summary.ts";

/** What is saved, and what that costs, both with plus. */
export interface PlusBalance {
  readonly saved: readonly FoundRow[];
  readonly spent: readonly FoundRow[];
}

const SAVES = /besparelse|effektivisering|gevinst|mindre(?:udgift|forbrug)|reduktion/i;

const isSaving = ({ label, heading }: FoundRow): boolean => SAVES.test(label) || SAVES.test(heading ?? "");
const isPositive = (row: FoundRow): boolean => rowSum(row).isPositive();

const FEWEST_YEARS = 2;

/** It is what is saved without what that costs, in every year but one at most. */
function isBalance({ amounts }: FoundRow, { saved, spent }: PlusBalance): boolean {
  let agree = 0;
  let miss = 0;
  amounts.forEach((cell, column) => {
    const stated = amountOf(cell) ?? Amount.zero;
    const balance = columnSum(saved, column).minus(columnSum(spent, column));
    if (stated.isZero() && balance.isZero()) return;
    if (stated.equals(balance)) agree += 1;
    else miss += 1;
  });
  return agree >= FEWEST_YEARS && miss <= 1 && agree > miss;
}

function parted(rows: readonly FoundRow[], isAdded: (row: FoundRow) => boolean): PlusBalance {
  return { saved: rows.filter(isAdded), spent: rows.filter((row) => !isAdded(row)) };
}

const isIncome = ({ label }: FoundRow): boolean => /indtægt/i.test(label);

/**
 * "Besparelse 500, merudgift 100, nettobesparelse 400": savings with plus, and a total that takes the costs from them.
 * The rows may be totals themselves, and then "Udgifter i alt" without "Indtægter i alt" as well; null where the figures
 * do not say so.
 */
export function plusBalanceOf({ rows }: FoundTable, total: FoundRow): PlusBalance | null {
  if (total.kind !== "total") return null;
  const above = rows.slice(0, rows.indexOf(total));
  const [items, totals] = (["item", "total"] as const).map((own) => above.filter(({ kind }) => kind === own));
  const ways = [parted(items!, isSaving), parted(totals!, isSaving), parted(totals!, (row) => !isIncome(row))];
  return (
    ways.find(
      (way) =>
        way.saved.length > 0 &&
        way.spent.length > 0 &&
        [...way.saved, ...way.spent].every(isPositive) &&
        isBalance(total, way),
    ) ?? null
  );
}
