/**
 * What is asked of a sheet before its cells: where they are, and what hides them. Which cells are merged only
 * `getMergedAreasOrNullObject` tells, and that clears what the user can undo (office-js#5918): a check is not worth it.
 */
export interface SheetShape {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export function askShape(sheet: Excel.Worksheet): SheetShape {
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return { sheet, used };
}

/** Which rows or columns are hidden. `rowHidden` of a whole range is null when some are and some are not. */
export interface HiddenLines {
  readonly rows: () => number[];
  readonly columns: () => number[];
}

export function askHidden({ used }: SheetShape): HiddenLines {
  if (used.isNullObject) return { rows: () => [], columns: () => [] };
  const rows = askLines(used.rowHidden, used.rowCount, (index) => used.getRow(index), "rowHidden");
  const columns = askLines(used.columnHidden, used.columnCount, (index) => used.getColumn(index), "columnHidden");
  return {
    rows: () => rows().map((index) => index + used.rowIndex),
    columns: () => columns().map((index) => index + used.columnIndex),
  };
}

function askLines(
  hidden: boolean | null,
  count: number,
  line: (index: number) => Excel.Range,
  property: "rowHidden" | "columnHidden",
): () => number[] {
  const indexes = Array.from({ length: count }, (_, index) => index);
  if (hidden !== null) return () => (hidden ? indexes : []);
  const lines = indexes.map((index) => line(index).load(property));
  return () => indexes.filter((index) => lines[index]?.[property]);
}
