import type { Constraint, ConstraintKind } from "../../constraints/constraint.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import type { Fault, Unsure, WrongFigures } from "../diagnosis.ts";
import type { Figures } from "../placedFigures.ts";
import { asOne, cellsInDoubt, isSingle, isUntyped, type Retold } from "./misreadRows.ts";

const FEWEST_YEARS = 3;

/** The nearer to the figures, the sooner a reader sees it: the table's own total before another table's. */
const NEAREST: readonly ConstraintKind[] = ["rowTotal", "rowTotals", "sum", "netGross", "source", "share", "twin"];

const nearestFirst = (broken: readonly Constraint[]): Constraint[] =>
  [...broken].sort((one, other) => NEAREST.indexOf(one.kind) - NEAREST.indexOf(other.kind));

/** The total, or the row, in which a broken promise is seen. */
const rowOf = ({ shownBy }: Constraint, figures: Figures): FoundRow | null => figures.get(shownBy.cell)?.row ?? null;

function byRow(faults: readonly Fault[], figures: Figures): Map<FoundRow, Unsure[]> {
  const found = new Map<FoundRow, Unsure[]>();
  for (const fault of faults) {
    const [first] = fault.broken;
    const row = fault.kind === "unsure" && first ? rowOf(first, figures) : null;
    if (row && fault.kind === "unsure") found.set(row, [...(found.get(row) ?? []), fault]);
  }
  return found;
}

/**
 * A total that is off in year after year, each time with several explanations, has one cause that the tables do
 * not show: a row that is nowhere to be found. It is told once, and no figure is put forward, also in years where
 * only one would fit, be it the total by a slip.
 */
export function toldOnce(faults: readonly Fault[], figures: Figures): Retold {
  const all = faults.map((fault) =>
    fault.kind === "unsure" ? { ...fault, broken: nearestFirst(fault.broken) } : fault,
  );
  const single = all.filter(isSingle);
  const gone = new Set<Fault>();
  const told: Unsure[] = [];
  for (const [row, own] of byRow(all, figures)) {
    if (own.length < FEWEST_YEARS) continue;
    const isOfTotal = (fault: WrongFigures): boolean => fault.changes[0]!.figure.row === row;
    const along = single
      .filter((fault) => isUntyped(fault) || isOfTotal(fault))
      .filter((fault) => !gone.has(fault) && fault.broken.some((constraint) => rowOf(constraint, figures) === row));
    const one = asOne([...own, ...along]);
    const seenThere = one.broken.filter((constraint) => rowOf(constraint, figures) === row);
    told.push({ ...one, broken: [...new Set([...seenThere, ...one.broken])] });
    for (const fault of [...own, ...along]) gone.add(fault);
  }
  return { faults: [...all.filter((fault) => !gone.has(fault)), ...told], doubted: told.flatMap(cellsInDoubt) };
}
