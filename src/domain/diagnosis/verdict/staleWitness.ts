import type { Constraint } from "../../constraints/constraint.ts";
import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Fault } from "../diagnosis.ts";
import { asOne, cellsInDoubt, type Retold } from "./misreadRows.ts";

function isTouched(fault: Fault, isStale: (cell: FoundCell) => boolean): boolean {
  const own = fault.kind === "figures" ? [...fault.changes, ...fault.followers].map(({ figure }) => figure.cell) : [];
  return own.some(isStale) || fault.broken.some((constraint) => speaksOf(constraint, isStale));
}

const speaksOf = ({ left, right }: Constraint, isStale: (cell: FoundCell) => boolean): boolean =>
  left.some(isStale) || right.some(isStale);

/**
 * A formula that has not been calculated since what it adds was changed speaks of what stood there before: it accuses
 * no one of the figures that stand there now. What is broken beside it is told as that, without a word on who is wrong:
 * the check can say it once the sheet is calculated.
 */
export function withoutStaleWitness(faults: readonly Fault[], stale: ReadonlySet<FoundCell>): Retold {
  const isStale = (cell: FoundCell): boolean => stale.has(cell);
  const touched = stale.size === 0 ? [] : faults.filter((fault) => isTouched(fault, isStale));
  if (touched.length === 0) return { faults, doubted: [] };
  const told = touched
    .map((fault) => ({ ...asOne([fault]), broken: fault.broken.filter((one) => !speaksOf(one, isStale)) }))
    .filter(({ broken }) => broken.length > 0);
  return {
    faults: [...faults.filter((fault) => !touched.includes(fault)), ...told],
    doubted: told.flatMap(cellsInDoubt),
  };
}
