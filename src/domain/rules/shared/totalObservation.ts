import { formatDanishNumber } from "../../money/danishNumber.ts";
import { consequencesOf, culpritBehind } from "../../reconciliation/blame.ts";
import type { CaseTables } from "../../reconciliation/caseTables.ts";
import { suspectsBehind } from "../../reconciliation/culprits.ts";
import { printedCell, printedYear, sumLines } from "../../reconciliation/printed.ts";
import { type TotalFault, wrongTotals } from "../../reconciliation/totals.ts";
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
export function observedTotals(tables: CaseTables, fault: TotalFault): Observation<TotalFacts>[] {
  return tables.flatMap(wrongTotals).flatMap((wrong) => {
    const { table, row, column, cell, expected, added, followers } = wrong;
    const culprit = culpritBehind(tables, "sum", cell);
    if (wrong.fault !== fault || (culprit && culprit.cell !== cell)) return [];
    const consequences = culprit ? consequencesOf(culprit).map((other) => placeIn(other, other.cell.at)) : [];
    const sum = formatDanishNumber(expected);
    return [
      {
        at: placeIn(table, cell.at),
        facts: { tabel: table.name, aar: printedYear(table, column), total: row.label, fundet: printedCell(cell), sum },
        expected: sum,
        found: printedCell(cell),
        related: [...[...followers, ...suspectsBehind(tables, cell)].map((other) => placeIn(table, other.at)), ...consequences],
        calculation: sumLines(added, column, expected),
      },
    ];
  });
}
