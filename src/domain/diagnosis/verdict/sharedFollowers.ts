import type { FoundCell } from "../../recognition/foundTable.ts";
import type { Fault, FigureChange } from "../diagnosis.ts";
import type { Figure } from "../placedFigures.ts";

function changesIn(fault: Fault): readonly FigureChange[] {
  if (fault.kind === "table") return [];
  return fault.kind === "figures"
    ? [...fault.changes, ...fault.followers]
    : fault.possibilities.flatMap(({ changes }) => changes);
}

/**
 * A total that follows two faults has one value for the one, and another for both, and one over figures of which nobody
 * knows what they should be has none: nobody tells it to be what it is for the one alone. It follows by itself, or the
 * next check sees it.
 */
export function withoutSharedFollowers(faults: readonly Fault[]): Fault[] {
  const wanted = new Map<FoundCell, Set<string>>();
  for (const { figure, to } of faults.flatMap(changesIn))
    wanted.set(figure.cell, (wanted.get(figure.cell) ?? new Set()).add(to.toString()));
  const open = faults.flatMap((fault) =>
    fault.kind === "unsure" && fault.possibilities.length === 0 ? fault.suspects : [],
  );
  const isOver = ({ table, row, column }: Figure): boolean =>
    open.some((own) => own.table === table && (own.column === column || column === row.amounts.length));
  const isShared = ({ figure }: FigureChange): boolean => wanted.get(figure.cell)!.size > 1 || isOver(figure);
  return faults.map((fault) =>
    fault.kind === "figures" && fault.followers.some(isShared)
      ? { ...fault, followers: fault.followers.filter((change) => !isShared(change)) }
      : fault,
  );
}
