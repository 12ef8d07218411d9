import { cellCount, columnCount, mapArea, rowCount, type Area } from "../../grid/area.ts";
import { invalidArgument, responseTooLarge } from "../../protocol/apiError.ts";

const MOST_CELLS_PER_READ = 5_000_000;

/** Excel refuses reads beyond five million cells. */
export function assertReadable(area: Area): void {
  if (cellCount(area) > MOST_CELLS_PER_READ) throw responseTooLarge();
}

/** A client's array for a range: of exactly its size, or one value for all of it. */
export function sameShape(area: Area, value: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    assertReadable(area);
    return mapArea(area, () => value);
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (fits) return rows as readonly (readonly unknown[])[];
  throw invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** The value that all share; null when they differ, as Excel answers for formats. */
export function common<T>(values: Iterable<T>): T | null {
  let first: T | undefined;
  for (const value of values) {
    first ??= value;
    if (value !== first) return null;
  }
  return first ?? null;
}
