import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Fault } from "../diagnosis.ts";

function cellsOf(fault: Fault): FoundCell[] {
  const own = fault.kind === "figures" ? [...fault.changes, ...fault.followers].map(({ figure }) => figure.cell) : [];
  return [...own, ...fault.broken.flatMap(({ left, right }) => [...left, ...right])];
}

/**
 * A formula that has not been calculated since what it adds was changed speaks of what stood there before: it accuses
 * no one of the figures that stand there now. What is wrong then, the check can say once the sheet is calculated.
 */
export const withoutStaleWitness = (faults: readonly Fault[], stale: ReadonlySet<FoundCell>): readonly Fault[] =>
  stale.size === 0 ? faults : faults.filter((fault) => !cellsOf(fault).some((cell) => stale.has(cell)));
