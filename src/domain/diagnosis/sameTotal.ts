import type { Constraint, ConstraintKind } from "../constraints/constraint.ts";
import type { FoundRow } from "../recognition/foundTable.ts";
import type { Fault, Unsure } from "./diagnosis.ts";
import { isSingle, isUntyped } from "./misreadRows.ts";
import type { Figures } from "./figures.ts";

const FEWEST_YEARS = 3;

/** The nearer to the figures, the sooner a reader sees it: the table's own total before another table's. */
const NEAREST: readonly ConstraintKind[] = ["rowTotal", "rowTotals", "sum", "netGross", "source", "share", "twin"];

const nearestFirst = (broken: readonly Constraint[]): Constraint[] =>
  [...broken].sort((one, other) => NEAREST.indexOf(one.kind) - NEAREST.indexOf(other.kind));

/** The total, or the row, in which a broken promise is seen; null where its faults are told by their possibilities. */
function rowOf(fault: Fault, figures: Figures): FoundRow | null {
  const [first] = fault.broken;
  return fault.kind === "unsure" && first ? (figures.get(first.shownBy.cell)?.row ?? null) : null;
}

/**
 * A total that is off in year after year, each time with several explanations, has one cause that the tables do
 * not show: a row that is nowhere to be found. It is told once, and no figure is put forward, also in years where
 * only one would fit.
 */
export function toldOnce(faults: readonly Fault[], figures: Figures): Fault[] {
  const byRow = new Map<FoundRow, Unsure[]>();
  const all = faults.map((fault) =>
    fault.kind === "unsure" ? { ...fault, broken: nearestFirst(fault.broken) } : fault,
  );
  for (const fault of all) {
    const row = rowOf(fault, figures);
    if (row && fault.kind === "unsure") byRow.set(row, [...(byRow.get(row) ?? []), fault]);
  }
  const merged = [...byRow.values()].filter((own) => own.length >= FEWEST_YEARS);
  const rows = new Set(merged.map(([first]) => rowOf(first!, figures)));
  const isOfTheSame = (fault: Fault): boolean =>
    isSingle(fault) &&
    isUntyped(fault) &&
    fault.broken.some(({ shownBy }) => rows.has(figures.get(shownBy.cell)?.row ?? null));
  const gone = new Set<Fault>([...merged.flat(), ...all.filter(isOfTheSame)]);
  return [
    ...all.filter((fault) => !gone.has(fault)),
    ...merged.map((own): Unsure => ({
      kind: "unsure",
      broken: own.flatMap(({ broken }) => broken),
      rounding: null,
      possibilities: [],
      suspects: [...new Set(own.flatMap(({ suspects }) => suspects))],
    })),
  ];
}
