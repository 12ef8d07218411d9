import { type CellRange, toA1 } from "../../../domain/workbook/address.ts";
import { styleOf } from "../../../domain/workbook/cellStyles.ts";
import type { PlannedCell, SheetPlan } from "../../../domain/workbook/plan.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { type CellLiteral, cellLiteral } from "./cellLiteral.ts";
import { bytesOf, inRequests } from "../inRequests.ts";

/** The plan as rectangular arrays, as Office.js writes them: null leaves a cell as it is. */
export interface PlanMatrix {
  readonly range: CellRange;
  readonly literals: CellLiteral[][];
  readonly numberFormats: (string | null)[][];
}

export function planMatrix(plan: SheetPlan): PlanMatrix {
  const range = planRange(plan);
  const matrixOf = <T>(read: (cell: PlannedCell) => T | null): (T | null)[][] => {
    const width = range.right - range.left + 1;
    const matrix = Array.from({ length: range.bottom - range.top + 1 }, () => new Array<T | null>(width).fill(null));
    for (const cell of plan.cells) {
      const row = matrix[cell.ref.row - range.top];
      if (row) row[cell.ref.column - range.left] = read(cell);
    }
    return matrix;
  };
  return {
    range,
    literals: matrixOf(({ content, ref }) => cellLiteral(content, toA1(ref))),
    numberFormats: matrixOf(({ style }) => styleOf(style).numberFormat),
  };
}

/** Of a cell's last look in front of the write: what an empty one is answered as, quotes and all. */
const LOOK_BYTES = 40;

/**
 * Whole rows that fit into one request each, as [first, end) of the matrix; one block for any plan of ordinary
 * size.
 */
export function rowBlocks({ literals, numberFormats }: PlanMatrix): [first: number, end: number][] {
  const rows = inRequests([...literals.keys()], (row) => {
    const written = bytesOf(literals[row]) + bytesOf(numberFormats[row]);
    return written + LOOK_BYTES * (literals[row]?.length ?? 0);
  });
  return rows.map((block) => [block[0] ?? 0, (block.at(-1) ?? -1) + 1]);
}
