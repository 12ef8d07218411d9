import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow } from "../../recognition/foundTable.ts";
import type { Fault, Unsure, WrongFigures } from "../diagnosis.ts";
import type { Figure } from "../placedFigures.ts";

export const isSingle = (fault: Fault): fault is WrongFigures =>
  fault.kind === "figures" && fault.changes.length === 1 && fault.repeats === null;

/** Two figures of one year in each other's place. */
const isSwapOfOneYear = (fault: Fault): fault is WrongFigures =>
  fault.kind === "figures" &&
  fault.slip === "swapped" &&
  fault.changes.length === 2 &&
  fault.changes[0]!.figure.column === fault.changes[1]!.figure.column;

/** No hand mistypes a figure so: nothing, an amount that is not there, or the one beside it. */
export const isUntyped = ({ slip }: WrongFigures): boolean => slip === null || slip === "blank" || slip === "neighbour";

/** Faults told in another way, and the cells that are in doubt for it. */
export interface Retold {
  readonly faults: readonly Fault[];
  readonly doubted: readonly FoundCell[];
}

const FEWEST_YEARS = 2;
const MOST_OF_THE_ROW = 0.5;

/** Most years of a row wrong, or exchanged, each in a way of its own; typing errors, more than one row has by chance. */
function isMisread(row: FoundRow, faults: readonly WrongFigures[]): boolean {
  const filled = row.amounts.filter((cell) => amountOf(cell)?.isZero() === false).length;
  if (faults.filter(isSwapOfOneYear).length >= FEWEST_YEARS) return true;
  const fewest = faults.some(isUntyped) ? FEWEST_YEARS : FEWEST_YEARS + 1;
  return faults.length >= Math.max(fewest, filled * MOST_OF_THE_ROW);
}

function suspectsOf(fault: Fault): readonly Figure[] {
  if (fault.kind === "table") return [];
  return fault.kind === "unsure" ? fault.suspects : [...fault.changes, ...fault.followers].map(({ figure }) => figure);
}

/** The broken promises of several faults as one, without a word on who is wrong. */
export function asOne(faults: readonly Fault[]): Unsure {
  return {
    kind: "unsure",
    broken: [...new Set(faults.flatMap(({ broken }) => broken))],
    rounding: null,
    possibilities: [],
    suspects: [...new Set(faults.flatMap(suspectsOf))],
  };
}

/** What nobody can be sure of, once a fault is told so. */
export const cellsInDoubt = ({ broken }: Unsure): readonly FoundCell[] =>
  broken.flatMap(({ left, right }) => [...left, ...right]);

/**
 * Nobody mistypes most years of a row, each in a way of its own: then the row is not what it is taken for (a
 * total under a name of its own, a part of another row), and the promises are told without a word on who is
 * wrong.
 */
export function withoutMisreadRows(all: readonly Fault[]): Retold {
  const byRow = new Map<FoundRow, WrongFigures[]>();
  for (const fault of all.filter((own) => isSingle(own) || isSwapOfOneYear(own))) {
    const { row } = fault.changes[0]!.figure;
    byRow.set(row, [...(byRow.get(row) ?? []), fault]);
  }
  const misread = [...byRow].filter(([row, faults]) => isMisread(row, faults)).map(([, faults]) => faults);
  const gone = new Set<Fault>(misread.flat());
  const told = misread.map(asOne).filter(({ broken }) => broken.length > 0);
  return {
    faults: [...all.filter((fault) => !gone.has(fault)), ...told],
    doubted: told.flatMap(cellsInDoubt),
  };
}
