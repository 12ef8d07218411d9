import type { FoundTable } from "../../recognition/foundTable.ts";
import { leadingTable } from "../../reconciliation/caseTables.ts";
import { yearFault } from "../../reconciliation/yearFaults.ts";
import type { Doubt, TableAssumed } from "./hypothesis.ts";

/**
 * All headings of a table are written in one go, a year too early or too late. They are not the other tables' years,
 * which anybody can see, so that figures in the wrong place are no explanation as good.
 */
const SHIFTED_PRICE = 2.6;
const FEWEST_YEARS = 2;

const yearsIn = ({ yearColumns }: FoundTable): number[] => yearColumns.map(({ year }) => year);

const areSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((year, at) => year === other[at]);

/** The table's years, moved so that they begin where the other's do. */
function movedTo(start: number, table: FoundTable): number[] {
  const years = yearsIn(table);
  return years.map((year) => year + start - years[0]!);
}

/**
 * A table whose years are not Tabel 1's may have its amounts under the wrong years; or Tabel 1, where all others agree:
 * of two tables nobody can tell which.
 */
export function yearHypotheses({ state, broken }: Doubt): TableAssumed[] {
  const leading = leadingTable(state.tables);
  if (!leading || yearFault(leading)) return [];
  const doubtful = new Set(broken.map((id) => state.numbers.constraints[id]!.table));
  const others = state.tables.filter(
    (table) => table !== leading && table.role !== "earlierFunding" && table.role !== "unknown" && !yearFault(table),
  );
  const years = yearsIn(leading);
  const shifted = others.filter((table) => doubtful.has(table) && !areSame(yearsIn(table), years));
  const moved = shifted.map((table): readonly [FoundTable, number[]] => [table, movedTo(years[0]!, table)]);
  const elsewhere = others.map(yearsIn);
  const starts = new Set(elsewhere.map(([first]) => first));
  const [start] = starts;
  const isAlone = starts.size === 1 && start !== years[0];
  const all = isAlone ? [...moved, [leading, movedTo(start!, leading)] as const] : moved;
  return all
    .filter(([table]) => table.yearColumns.length >= FEWEST_YEARS)
    .map(([table, to]) => ({ kind: "table", repair: { what: "years", table, to }, price: SHIFTED_PRICE }));
}
