import { isUnknown } from "../recognition/amountCell.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";
import type { Constraint } from "./constraint.ts";
import { netGrossConstraints } from "./netAndGross.ts";
import { rowTotalConstraints } from "./rowTotals.ts";
import { sourceConstraints } from "./sourceTables.ts";
import { sumConstraints } from "./sums.ts";

/** A cell on both sides says nothing of itself, and one that nobody can read says nothing at all. A sum of nothing is no sum. */
function isTelling({ kind, left, right }: Constraint): boolean {
  const isEmpty = left.length + right.length < (kind === "source" || kind === "netGross" ? 1 : 2);
  return !isEmpty && !left.some(isUnknown) && !right.some(isUnknown) && !left.some((cell) => right.includes(cell));
}

/** Everything the tables of a case promise, kept or broken. What depends on a cell that cannot be read is left out. */
export function constraintsOf(tables: CaseTables): Constraint[] {
  return [
    ...tables.flatMap(sumConstraints),
    ...tables.flatMap(rowTotalConstraints),
    ...sourceConstraints(tables),
    ...netGrossConstraints(tables),
  ].filter(isTelling);
}
