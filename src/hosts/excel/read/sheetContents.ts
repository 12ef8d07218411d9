import type { CellRef } from "../../../domain/workbook/address.ts";

/** A rectangle of contents, "" where a cell is empty. */
export interface Contents {
  readonly top: number;
  readonly left: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** `used` has its formulas and place loaded. */
export function contentsOf(used: Excel.Range): Contents {
  return used.isNullObject
    ? { top: 0, left: 0, formulas: [] }
    : { top: used.rowIndex, left: used.columnIndex, formulas: used.formulas };
}

export function contentAt({ top, left, formulas }: Contents, { row, column }: CellRef): unknown {
  return formulas[row - top]?.[column - left] ?? "";
}

export function filledCells({ top, left, formulas }: Contents): CellRef[] {
  const cells = formulas.flatMap((line, row) =>
    line.map((content, column) => ({ row: top + row, column: left + column, content })),
  );
  return cells.filter(({ content }) => content !== "").map(({ row, column }) => ({ row, column }));
}

/** In reading order, each once. */
export function differences(one: Contents, other: Contents, cells: readonly CellRef[]): CellRef[] {
  const changed = cells.filter((ref) => contentAt(one, ref) !== contentAt(other, ref));
  const places = new Map(changed.map((ref) => [`${ref.row},${ref.column}`, ref]));
  return [...places.values()].sort((first, second) => first.row - second.row || first.column - second.column);
}
