import type { ICellData, IObjectMatrixPrimitiveType, Nullable, ObjectMatrix } from "@univerjs/core";
import { boundingArea, singleCell, type Area } from "../grid/area.ts";

function holdsValue(cell: ICellData): boolean {
  if (cell.f || cell.si || cell.p) return true;
  return cell.v !== undefined && cell.v !== null && cell.v !== "";
}

/** The smallest rectangle around all that is filled, spilled results included. Null when nothing is. */
export function usedArea(
  cells: ObjectMatrix<Nullable<ICellData>>,
  spilled: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  valuesOnly: boolean,
): Area | null {
  let area: Area | null = null;
  const include = (row: number, column: number) => {
    const cell = singleCell(row, column);
    area = area ? boundingArea(area, cell) : cell;
  };
  cells.forValue((row, column, cell) => {
    if (cell && (holdsValue(cell) || (!valuesOnly && cell.s))) include(row, column);
  });
  for (const [row, columns] of Object.entries(spilled)) {
    for (const column of Object.keys(columns ?? {})) include(Number(row), Number(column));
  }
  return area;
}
