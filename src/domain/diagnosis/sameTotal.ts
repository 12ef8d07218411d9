import type { FoundRow } from "../recognition/foundTable.ts";
import type { Fault, Unsure } from "./diagnosis.ts";
import type { Figures } from "./figures.ts";

const FEWEST_YEARS = 3;

/** The total, or the row, in which a broken promise is seen; null where its faults are told by their possibilities. */
function rowOf(fault: Fault, figures: Figures): FoundRow | null {
  const [first] = fault.broken;
  return fault.kind === "unsure" && first ? (figures.get(first.shownBy.cell)?.row ?? null) : null;
}

/**
 * A total that is off in year after year, each time with several explanations, has one cause that the tables do
 * not show: a row that is nowhere to be found. It is told once, and no figure is put forward.
 */
export function toldOnce(faults: readonly Fault[], figures: Figures): Fault[] {
  const byRow = new Map<FoundRow, Unsure[]>();
  for (const fault of faults) {
    const row = rowOf(fault, figures);
    if (row && fault.kind === "unsure") byRow.set(row, [...(byRow.get(row) ?? []), fault]);
  }
  const merged = [...byRow.values()].filter((own) => own.length >= FEWEST_YEARS);
  const gone = new Set<Fault>(merged.flat());
  return [
    ...faults.filter((fault) => !gone.has(fault)),
    ...merged.map((own): Unsure => ({
      kind: "unsure",
      broken: own.flatMap(({ broken }) => broken),
      rounding: null,
      possibilities: [],
      suspects: [...new Set(own.flatMap(({ suspects }) => suspects))],
    })),
  ];
}
