import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Fault, FigureChange } from "../diagnosis.ts";

function changesIn(fault: Fault): readonly FigureChange[] {
  if (fault.kind === "table") return [];
  return fault.kind === "figures"
    ? [...fault.changes, ...fault.followers]
    : fault.possibilities.flatMap(({ changes }) => changes);
}

/**
 * A total that follows two faults has one value for the one, and another for both: nobody tells it to be what it is for
 * the one alone. It follows by itself, or the next check sees it.
 */
export function withoutSharedFollowers(faults: readonly Fault[]): Fault[] {
  const wanted = new Map<FoundCell, Set<string>>();
  for (const { figure, to } of faults.flatMap(changesIn))
    wanted.set(figure.cell, (wanted.get(figure.cell) ?? new Set()).add(to.toString()));
  const isShared = ({ figure }: FigureChange): boolean => wanted.get(figure.cell)!.size > 1;
  return faults.map((fault) =>
    fault.kind === "figures" && fault.followers.some(isShared)
      ? { ...fault, followers: fault.followers.filter((change) => !isShared(change)) }
      : fault,
  );
}
