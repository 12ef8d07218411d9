import { type Constraint, isOwnSum } from "../../constraints/constraint.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import type { Fault, WrongFigures, WrongTable } from "../diagnosis.ts";
import { isSameTable } from "../tableRepair.ts";
import { asOne, cellsInDoubt, type Retold } from "./misreadRows.ts";

const FEWEST_YEARS = 2;

/** So many years of one total of Tabel 1 are no slips. */
const FEWEST_OF_A_TOTAL = 3;

/** How many promises of a kind nobody can explain make it plain that more is wrong than a figure. */
function fewestOf({ kind, table }: Constraint): number {
  if (kind === "source") return FEWEST_YEARS;
  return kind === "sum" && isLeading(table) ? FEWEST_OF_A_TOTAL : Infinity;
}

/** The tables that are off against Tabel 1 in several years, or Tabel 1 itself, and nobody can tell why. */
function unexplainedTables(faults: readonly Fault[]): FoundTable[] {
  const open = new Set(faults.flatMap((fault) => (fault.kind === "unsure" ? fault.broken : [])));
  const years = new Map<string, Constraint[]>();
  for (const constraint of open) {
    const key = `${constraint.kind} ${constraint.witness}`;
    years.set(key, [...(years.get(key) ?? []), constraint]);
  }
  return [...years.values()].flatMap(([first, ...more]) =>
    first && 1 + more.length >= fewestOf(first) ? [first.table] : [],
  );
}

const isCertain = (fault: Fault): fault is WrongFigures | WrongTable =>
  fault.kind !== "unsure" && fault.broken.length > 0 && !fault.broken.some(isOwnSum);

/**
 * A table that is wrong only because it differs from Tabel 1, where Tabel 1 differs from yet another table, or from
 * its own totals, in year after year and nobody knows why: then Tabel 1 is no witness.
 */
export function withoutDoubtfulWitness(faults: readonly Fault[]): Retold {
  const odd = unexplainedTables(faults);
  const isDoubtful = (fault: Fault): fault is WrongFigures | WrongTable =>
    isCertain(fault) && odd.some((table) => fault.broken.every((constraint) => !isSameTable(constraint.table, table)));
  const told = faults.filter(isDoubtful).map((fault) => asOne([fault]));
  if (told.length === 0) return { faults, doubted: [] };
  return { faults: [...faults.filter((fault) => !isDoubtful(fault)), ...told], doubted: told.flatMap(cellsInDoubt) };
}

/**
 * In one year Tabel 1 may be the newer, in another of the same row it is told to be wrong, both for what the other
 * tables say alone: the row was changed, and what looks as a slip in the one year is none.
 */
export function withoutRowsInDoubt(faults: readonly Fault[]): Retold {
  const isCompared = ({ broken }: Fault): boolean => broken.length > 0 && !broken.some(isOwnSum);
  const doubtful = faults.filter(
    (fault) => fault.kind === "unsure" && fault.possibilities.length === 1 && isCompared(fault),
  );
  const rows = new Set(
    doubtful.flatMap((fault) =>
      fault.kind === "unsure" ? fault.possibilities[0]!.changes.slice(0, 1).map(({ figure }) => figure.row) : [],
    ),
  );
  const isOfThem = (fault: Fault): fault is WrongFigures =>
    fault.kind === "figures" &&
    isLeading(fault.table) &&
    isCompared(fault) &&
    fault.changes.every(({ figure }) => rows.has(figure.row));
  const told = faults.filter(isOfThem).map((fault) => asOne([fault]));
  if (told.length === 0) return { faults, doubted: [] };
  return { faults: [...faults.filter((fault) => !isOfThem(fault)), ...told], doubted: told.flatMap(cellsInDoubt) };
}
