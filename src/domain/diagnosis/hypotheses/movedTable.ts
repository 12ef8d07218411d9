import type { FoundTable } from "../../recognition/foundTable.ts";
import { leadingTable } from "../../reconciliation/caseTables.ts";
import type { ColumnsRepair } from "../tableRepair.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { type ComparedSums, comparedSums } from "./comparedSums.ts";
import type { Doubt, TableAssumed } from "./hypothesis.ts";

/** A whole table is seldom pasted wrong. */
const WHOLE_TABLE = 0.6;
const FEWEST_YEARS = 2;

/** In every year that both have, one column further on; and it says something. */
function fits({ left, right }: ComparedSums, by: number): boolean {
  const pairs = [...left].flatMap(([year, sum]) => {
    const other = right.get(year + by);
    return other === undefined ? [] : [[sum, other] as const];
  });
  const told = pairs.filter(([sum]) => sum !== 0).length;
  return told >= FEWEST_YEARS && pairs.every(([sum, other]) => sum === other);
}

const assumed = (table: FoundTable, by: ColumnsRepair["by"]): TableAssumed => ({
  kind: "table",
  repair: { what: "columns", table, by },
  price: SLIP_PRICES.shifted + WHOLE_TABLE,
});

/** The years printed above are that much off: the headings are wrong, and no amount has moved. */
const isInTheHeadings = (table: FoundTable, leading: FoundTable, by: number): boolean =>
  table.yearColumns[0]!.year + by === leading.yearColumns[0]!.year;

/**
 * A table pasted one column too far to the left or right: its own sums hold, and it disagrees with the others in
 * year after year. What fell off at the end is lost, and compared with nothing.
 */
export function movedTableHypotheses({ state }: Doubt): TableAssumed[] {
  const leading = leadingTable(state.tables);
  const doubtful = [...comparedSums(state)].filter(([, { off }]) => off >= FEWEST_YEARS);
  if (!leading || doubtful.length === 0) return [];
  return ([1, -1] as const).flatMap((by) => {
    const moved = doubtful.filter(([table, own]) => fits(own, by) && !isInTheHeadings(table, leading, by));
    return [
      ...moved.map(([table]) => assumed(table, by)),
      ...(moved.length === doubtful.length ? [assumed(leading, by === 1 ? -1 : 1)] : []),
    ];
  });
}
