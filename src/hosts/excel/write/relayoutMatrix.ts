import type { Relayout } from "../../../app/workbookHost.ts";
import { type CellRange, type CellRef, toA1 } from "../../../domain/workbook/address.ts";
import { styleOf } from "../../../domain/workbook/cellStyles.ts";
import { contentOf } from "../../../domain/workbook/edit.ts";
import { planRange } from "../../../domain/workbook/planRange.ts";
import { cellAt } from "../../../domain/workbook/snapshot.ts";
import { type CellLiteral, cellLiteral, contentLiteral } from "./cellLiteral.ts";
import type { PlanMatrix } from "./planMatrix.ts";

type Entry<T> = readonly [at: CellRef, value: T];

function filled<T>({ top, left, bottom, right }: CellRange, entries: readonly Entry<T>[]): (T | null)[][] {
  const matrix = Array.from({ length: bottom - top + 1 }, () => new Array<T | null>(right - left + 1).fill(null));
  for (const [{ row, column }, value] of entries) {
    const line = matrix[row - top];
    if (line) line[column - left] = value;
  }
  return matrix;
}

/** All that a relayout touches: what is undressed lies within. */
export function rangeOver({ plan, emptied }: Relayout): CellRange {
  const { top, left, bottom, right } = planRange(plan);
  return {
    top: Math.min(top, ...emptied.map(({ row }) => row)),
    left: Math.min(left, ...emptied.map(({ column }) => column)),
    bottom: Math.max(bottom, ...emptied.map(({ row }) => row)),
    right: Math.max(right, ...emptied.map(({ column }) => column)),
  };
}

function matrixOf(wish: Relayout, literals: readonly Entry<CellLiteral>[]): PlanMatrix {
  const range = rangeOver(wish);
  const formats = wish.plan.cells.map(({ ref, style }): Entry<string | null> => [ref, styleOf(style).numberFormat]);
  return { range, literals: filled(range, literals), numberFormats: filled(range, formats) };
}

/** An empty cell of the layout empties what stands there: the line it belonged to has moved. */
export function newContents(wish: Relayout): PlanMatrix {
  const written = wish.written.map(({ ref, content }): Entry<CellLiteral> => [
    ref,
    cellLiteral(content, toA1(ref)) ?? "",
  ]);
  return matrixOf(wish, [...written, ...wish.emptied.map((ref): Entry<CellLiteral> => [ref, ""])]);
}

/** The cells whose contents a relayout changes. */
export const touched = ({ written, emptied }: Relayout): CellRef[] => [...written.map(({ ref }) => ref), ...emptied];

/** The same cells as they were. */
export function oldContents(wish: Relayout): PlanMatrix {
  return matrixOf(
    wish,
    touched(wish).map((ref) => {
      const cell = cellAt(wish.before, ref);
      return [ref, contentLiteral(contentOf(cell), cell.numberFormat, toA1(ref))];
    }),
  );
}
