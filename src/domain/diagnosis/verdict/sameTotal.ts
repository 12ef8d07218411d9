import type { Constraint, ConstraintKind } from "../../constraints/constraint.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow } from "../../recognition/foundTable.ts";
import type { Fault, Unsure, WrongFigures } from "../diagnosis.ts";
import type { Figures } from "../placedFigures.ts";
import { asOne, cellsInDoubt, isSingle, isUntyped, type Retold } from "./misreadRows.ts";

const FEWEST_YEARS = 3;
/** A year in which only the total would fit is as the others. */
const FEWEST_UNSURE = 2;

/** The nearer to the figures, the sooner a reader sees it: the table's own total before another table's. */
const NEAREST: readonly ConstraintKind[] = [
  "rowTotal",
  "rowTotals",
  "net",
  "sum",
  "follows",
  "netGross",
  "source",
  "share",
  "twin",
];

const nearestFirst = (broken: readonly Constraint[]): Constraint[] =>
  [...broken].sort((one, other) => NEAREST.indexOf(one.kind) - NEAREST.indexOf(other.kind));

/** The total, or the row, in which a broken promise is seen. */
const rowOf = ({ shownBy }: Constraint, figures: Figures): FoundRow | null => figures.get(shownBy.cell)?.row ?? null;

type Own = Unsure | WrongFigures;

/** The rows that faults are seen in, each with what nobody can tell of it. */
function byRow(faults: readonly Own[], figures: Figures): Map<FoundRow, Unsure[]> {
  const found = new Map<FoundRow, Unsure[]>();
  for (const fault of faults) {
    for (const constraint of fault.kind === "unsure" ? fault.broken.slice(0, 1) : fault.broken) {
      const row = rowOf(constraint, figures);
      if (row) found.set(row, [...(found.get(row) ?? []), ...(fault.kind === "unsure" ? [fault] : [])]);
    }
  }
  return found;
}

const FEWEST_THROUGHOUT = 2;

/**
 * The row's sum is off in every year that it has: no two slips hit just those, and a row that is missing does. One
 * fault of all the years is understood as it is.
 */
function isThroughout(row: FoundRow, faults: readonly Own[], figures: Figures): boolean {
  if (faults.length < FEWEST_THROUGHOUT) return false;
  const off = faults
    .flatMap(({ broken }) => broken)
    .filter((constraint) => constraint.kind === "sum" && rowOf(constraint, figures) === row)
    .map(({ shownBy: { cell } }) => cell);
  const filled = row.amounts.filter((cell) => amountOf(cell)?.isZero() === false);
  return filled.length >= FEWEST_THROUGHOUT && filled.every((cell) => off.includes(cell));
}

/** Several years of one row by the same slip. */
const isAlongRow = (fault: Fault): fault is WrongFigures =>
  fault.kind === "figures" &&
  fault.changes.length > 1 &&
  fault.changes.every(({ figure }) => figure.row === fault.changes[0]!.figure.row && figure.row.kind === "item");

/**
 * A total that is off in year after year, each time with several explanations, has one cause that the tables do
 * not show: a row that is nowhere to be found. It is told once, and no figure is put forward, also in years where
 * only one would fit, be it the total by a slip, or a row by a slip that fits those years alone; and where no year is
 * right, be it any figure by a slip of its own.
 */
export function toldOnce(faults: readonly Fault[], figures: Figures): Retold {
  const all = faults.map((fault) =>
    fault.kind === "unsure" ? { ...fault, broken: nearestFirst(fault.broken) } : fault,
  );
  const single = all.filter(isSingle);
  const gone = new Set<Fault>();
  const told: Unsure[] = [];
  const unsure = all.filter((fault) => fault.kind === "unsure");
  for (const [row, known] of byRow([...unsure, ...single], figures)) {
    const own = known.filter((fault) => !gone.has(fault));
    const isSeenThere = (fault: WrongFigures): boolean =>
      !gone.has(fault) && fault.broken.some((constraint) => rowOf(constraint, figures) === row);
    const seen = single.filter(isSeenThere);
    const isWhole = isThroughout(row, [...own, ...seen], figures);
    const isOfTotal = (fault: WrongFigures): boolean => fault.changes[0]!.figure.row === row;
    const alone = own.length < FEWEST_UNSURE ? [] : seen.filter(isOfTotal);
    if (own.length + alone.length < FEWEST_YEARS && !isWhole) continue;
    const ofRows = own.length < FEWEST_UNSURE ? [] : all.filter(isAlongRow).filter(isSeenThere);
    const along = [...seen.filter((fault) => isWhole || isUntyped(fault) || isOfTotal(fault)), ...ofRows];
    const one = asOne([...own, ...along]);
    const seenThere = one.broken.filter((constraint) => rowOf(constraint, figures) === row);
    told.push({ ...one, broken: [...new Set([...seenThere, ...one.broken])] });
    for (const fault of [...own, ...along]) gone.add(fault);
  }
  return { faults: [...all.filter((fault) => !gone.has(fault)), ...told], doubted: told.flatMap(cellsInDoubt) };
}
