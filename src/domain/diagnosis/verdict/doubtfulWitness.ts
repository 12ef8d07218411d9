import type { Constraint, ConstraintKind } from "../../constraints/constraint.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import type { Fault, WrongFigures, WrongTable } from "../diagnosis.ts";
import { isSameTable } from "../tableRepair.ts";
import { asOne, cellsInDoubt, type Retold } from "./misreadRows.ts";

const FEWEST_YEARS = 2;

/** What a table says of itself: where that does not hold, the table needs no other to be wrong. */
const OWN_SUMS: readonly ConstraintKind[] = ["sum", "rowTotal", "rowTotals"];

const isOwnSum = ({ kind }: Constraint): boolean => OWN_SUMS.includes(kind);

/** The tables that are off against Tabel 1 in several years, and nobody can tell why. */
function unexplainedTables(faults: readonly Fault[]): FoundTable[] {
  const years = new Map<FoundTable, Set<Constraint>>();
  for (const fault of faults) {
    if (fault.kind !== "unsure") continue;
    for (const constraint of fault.broken.filter(({ kind }) => kind === "source"))
      years.set(constraint.table, (years.get(constraint.table) ?? new Set<Constraint>()).add(constraint));
  }
  return [...years].flatMap(([table, broken]) => (broken.size >= FEWEST_YEARS ? [table] : []));
}

const isCertain = (fault: Fault): fault is WrongFigures | WrongTable =>
  fault.kind !== "unsure" && fault.broken.length > 0 && !fault.broken.some(isOwnSum);

/**
 * A table that is wrong only because it differs from Tabel 1, where Tabel 1 differs from yet another table in year
 * after year and nobody knows why: then Tabel 1 is no witness.
 */
export function withoutDoubtfulWitness(faults: readonly Fault[]): Retold {
  const odd = unexplainedTables(faults);
  const isDoubtful = (fault: Fault): fault is WrongFigures | WrongTable =>
    isCertain(fault) && odd.some((table) => fault.broken.every((constraint) => !isSameTable(constraint.table, table)));
  const told = faults.filter(isDoubtful).map((fault) => asOne([fault]));
  if (told.length === 0) return { faults, doubted: [] };
  return { faults: [...faults.filter((fault) => !isDoubtful(fault)), ...told], doubted: told.flatMap(cellsInDoubt) };
}
