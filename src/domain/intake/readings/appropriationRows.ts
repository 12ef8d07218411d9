import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { labelKey } from "../../recognition/cells/tidyText.ts";

function sameAmounts(one: FoundRow, other: FoundRow): boolean {
  return one.amounts.every((cell, column) => {
    const [amount, twin] = [amountOf(cell), other.amounts[column] ? amountOf(other.amounts[column]) : null];
    return amount === null || twin === null ? amount === twin : amount.equals(twin);
  });
}

const sameLabel = (one: FoundRow, other: FoundRow): boolean => labelKey(one.label) === labelKey(other.label);

/**
 * The row of a budget note's appropriation tables that repeats each activity. Mostly they stand in the same
 * order, though a label may be worded otherwise; where the number of rows differs, only the same label is
 * believed.
 */
export function appropriationRowsFor(
  activities: readonly FoundRow[],
  tables: readonly FoundTable[],
): (FoundRow | null)[] {
  const printed = tables.filter(({ role }) => role === "appropriations");
  const rows = printed.flatMap((table) => table.rows.filter(({ kind }) => kind === "item"));
  const sameOrder = printed.length === 1 && rows.length === activities.length;
  return activities.map((activity, index) => {
    const opposite = sameOrder ? rows[index] : undefined;
    if (opposite && (sameLabel(opposite, activity) || sameAmounts(opposite, activity))) return opposite;
    const named = rows.filter((row) => sameLabel(row, activity));
    return named.find((row) => sameAmounts(row, activity)) ?? named[0] ?? null;
  });
}
