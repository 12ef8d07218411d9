import { formatDanishNumber } from "../../money/danishNumber.ts";
import { printedCell, printedYear, sumLines } from "../../reconciliation/printed.ts";
import { type TotalFault, wrongTotals } from "../../reconciliation/totals.ts";
import type { FoundTable } from "../../recognition/foundTable.ts";
import { type Observation, placeIn } from "../rule.ts";

/** What a sentence about a wrong total names. */
export interface TotalFacts {
  readonly tabel: string;
  readonly aar: string;
  readonly total: string;
  readonly fundet: string;
  readonly sum: string;
}

/** Each kind of wrong total has its own rule; they look the same to the reader but for the words. */
export function observedTotals(tables: readonly FoundTable[], fault: TotalFault): Observation<TotalFacts>[] {
  return tables.flatMap(wrongTotals).flatMap((wrong) => {
    if (wrong.fault !== fault) return [];
    const { table, row, column, cell, expected, added, followers } = wrong;
    const sum = formatDanishNumber(expected);
    return [
      {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, aar: printedYear(table, column), total: row.label, fundet: printedCell(cell), sum },
        expected: sum,
        found: printedCell(cell),
        related: followers.map((follower) => placeIn(table, follower.at)),
        calculation: sumLines(added, column, expected),
      },
    ];
  });
}
