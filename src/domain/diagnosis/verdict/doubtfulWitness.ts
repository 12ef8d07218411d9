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
