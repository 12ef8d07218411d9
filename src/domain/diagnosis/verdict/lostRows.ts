import { type Constraint, isOwnSum } from "../../constraints/constraint.ts";
import type { FoundCell, FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { Fault } from "../diagnosis.ts";
import type { Decided, Decision } from "../hypotheses/bestHypotheses.ts";
import { brokenIn } from "../sheetState.ts";
import { type AreaRepair, type CommitteeRepair, isSameTable, type TableRepair } from "../tableRepair.ts";
import { asOne, cellsInDoubt, type Retold } from "./misreadRows.ts";
import { shownIn } from "./verdictParts.ts";

const FEWEST_YEARS = 2;

const yearsOf = (broken: readonly Constraint[]): Set<number> =>
  new Set(broken.map(({ shownBy }) => shownBy.cell.at.column));

/** Promises with one of the cells that held before the decision, and do not hold in the end. */
export function brokenAnew({ before }: Decision, cells: ReadonlySet<FoundCell>, { state }: Decided): Constraint[] {
  const printed = new Set(brokenIn(before).map((id) => shownIn(before.numbers.constraints[id]!)));
  return brokenIn(state).flatMap((id) => {
    const constraint = state.numbers.constraints[id]!;
    const isConcerned = [...constraint.left, ...constraint.right].some((cell) => cells.has(cell));
    return isConcerned && !printed.has(shownIn(constraint)) ? [constraint] : [];
  });
}

const isOfRows = (repair: TableRepair): repair is AreaRepair | CommitteeRepair =>
  repair.what === "area" || repair.what === "committee";

/** It names what it is about already: a row that names nothing stands in no promise that could hold. */
const isNamed = ({ what }: TableRepair, { controlArea, committeeText, label }: FoundRow): boolean =>
  what === "area" ? controlArea !== null : Boolean((committeeText ?? label).trim());

/** A row is of another area, or another committee, and the tables that agreed with it gainsay it in year after year. */
export function isGainsaidThen(decision: Decision, decided: Decided): boolean {
  const { hypothesis } = decision;
  if (hypothesis.kind !== "table" || !isOfRows(hypothesis.repair)) return false;
  const { repair } = hypothesis;
  const named = repair.rows.filter((row) => isNamed(repair, row));
  const cells = new Set(named.flatMap(({ amounts }) => amounts));
  return yearsOf(brokenAnew(decision, cells, decided)).size >= FEWEST_YEARS;
}

/** The tables whose rows do not give their own total in several years, and nobody can tell why: with those years. */
function tablesThatLackRows(faults: readonly Fault[]): [FoundTable, Set<number>][] {
  const sums = faults
    .flatMap((fault) => (fault.kind === "unsure" ? fault.broken : []))
    .filter(({ kind }) => kind === "sum");
  return [...new Set(sums.map(({ table }) => table))]
    .map((table): [FoundTable, Set<number>] => [table, yearsOf(sums.filter((sum) => sum.table === table))])
    .filter(([, years]) => years.size >= FEWEST_YEARS);
}

/** The table that a fault accuses, where that is only for what another table says. */
function accusedTable(fault: Fault): FoundTable | null {
  if (fault.kind === "table") return isOfRows(fault.repair) ? fault.repair.table : null;
  return fault.kind === "figures" && !fault.broken.some(isOwnSum) ? fault.table : null;
}

/**
 * A row told to be of another area, or another committee, or to have other figures, for the sake of a table that does
 * not add up to its own total in those very years: that table has lost a row, and the others say what was in it.
 */
export function withoutLostRows(faults: readonly Fault[]): Retold {
  const lacking = tablesThatLackRows(faults);
  const isFor = (fault: Fault): boolean => {
    const accused = accusedTable(fault);
    return lacking.some(([table, years]) => {
      const own = fault.broken.filter((constraint) => isSameTable(constraint.table, table));
      return accused !== null && !isSameTable(table, accused) && [...yearsOf(own)].some((year) => years.has(year));
    });
  };
  const told = faults.filter(isFor).map((fault) => asOne([fault]));
  if (told.length === 0) return { faults, doubted: [] };
  return { faults: [...faults.filter((fault) => !isFor(fault)), ...told], doubted: told.flatMap(cellsInDoubt) };
}
