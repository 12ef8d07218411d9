import type { CellRange } from "../../domain/workbook/address.ts";
import { styleOf } from "../../domain/workbook/cellStyles.ts";
import type { PlannedCell, SheetPlan } from "../../domain/workbook/plan.ts";
import { planRange } from "../../domain/workbook/planRange.ts";
import { type CellLiteral, cellLiteral } from "./cellLiteral.ts";

/** Below the 5 MB a request may hold, with room for the other actions. */
const BYTES_PER_REQUEST = 3_500_000;

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
    literals: matrixOf(({ content }) => cellLiteral(content)),
    numberFormats: matrixOf(({ style }) => styleOf(style).numberFormat),
  };
}

/** A Danish letter is two bytes, and the request is text within text: quotes get a backslash. */
function bytesOf(line: readonly unknown[]): number {
  return new TextEncoder().encode(JSON.stringify(JSON.stringify(line))).length;
}

/** Whole rows that fit into one request each, as [first, end) of the matrix; one block for any plan of ordinary size. */
export function rowBlocks(matrix: PlanMatrix, limit = BYTES_PER_REQUEST): [first: number, end: number][] {
  const blocks: [number, number][] = [];
  let bytes = 0;
  matrix.literals.forEach((line, row) => {
    const size = bytesOf(line) + bytesOf(matrix.numberFormats[row] ?? []);
    const last = blocks.at(-1);
    if (!last || bytes + size > limit) {
      blocks.push([row, row + 1]);
      bytes = size;
    } else {
      last[1] = row + 1;
      bytes += size;
    }
  });
  return blocks;
}
