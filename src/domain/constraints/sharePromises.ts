import { cellsOfColumn, itemsOf } from "../reconciliation/columns.ts";
import { committeeOf } from "../reconciliation/committees/committeesOfRows.ts";
import { linesByCommittee, sharedTables } from "../reconciliation/committees/committeeShares.ts";
import { type Comparison, sourceColumn, yearAt } from "../reconciliation/comparisons.ts";
import type { Constraint } from "./constraint.ts";

/**
 * Where Tabel 1 has a column for the committee, each committee's row in A-E is the sum of its lines. A label
 * alone is a sign, and no promise.
 */
export function shareConstraints(compared: readonly Comparison[]): Constraint[] {
  return sharedTables(compared, "column").flatMap(({ table, source, rows, owner }) => {
    const lines = linesByCommittee(rows, owner);
    return itemsOf(table).flatMap((row) => {
      const own = lines.get(committeeOf(row)?.id ?? null) ?? [];
      return row.amounts.flatMap((cell, column): Constraint[] => {
        const at = sourceColumn(source, yearAt(table, column, source));
        if (at < 0) return [];
        const names = {
          leftName: table.name,
          rightName: `udvalgets rækker i ${source.name}`,
          table,
          shownBy: { sheet: table.sheet, cell },
        };
        const right = cellsOfColumn(own, at);
        return [
          {
            kind: "share",
            witness: `share ${table.sheet} ${row.row}`,
            ...names,
            left: [cell],
            right,
            calculated: null,
            beside: [],
          },
        ];
      });
    });
  });
}
