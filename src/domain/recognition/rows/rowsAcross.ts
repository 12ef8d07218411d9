import type { FoundCell, FoundRow, FoundTable } from "../foundTable.ts";

const isFilled = ({ amounts }: FoundRow): boolean => amounts.some(({ value }) => value.kind !== "blank");

/** "Netto" over both columns of each year, below totals of each: it adds across the columns, and none of them alone. */
export function withoutRowsAcross(parts: readonly FoundTable[]): FoundTable[] {
  const across = new Set<number>();
  let hasTotals = false;
  for (const [index, { row, kind }] of (parts[0]?.rows ?? []).entries()) {
    const filled = parts.filter(({ rows }) => rows[index] && isFilled(rows[index])).length;
    if (kind === "total" && filled === parts.length) hasTotals = true;
    else if (kind === "total" && hasTotals && filled === 1) across.add(row);
  }
  if (across.size === 0) return [...parts];
  return parts.map((part) => ({
    ...part,
    rows: part.rows.map((row) => (across.has(row.row) ? { ...row, kind: "note", totalRole: null } : row)),
  }));
}

/** The cells of each year that has several columns. */
function cellsOfYears({ yearColumns }: FoundTable, { amounts }: FoundRow): FoundCell[][] {
  const years = new Map<number, FoundCell[]>();
  yearColumns.forEach(({ year, partOfYear }, column) => {
    if (partOfYear) years.set(year, [...(years.get(year) ?? []), amounts[column]!]);
  });
  return [...years.values()].filter(({ length }) => length > 1);
}

/** The same in a table whose columns of a year are read together. */
export function withoutTotalsAcross(table: FoundTable): FoundTable {
  if (!table.yearColumns.some(({ partOfYear }) => partOfYear)) return table;
  const filledIn = (row: FoundRow): number[] =>
    cellsOfYears(table, row).map((cells) => cells.filter(({ value }) => value.kind !== "blank").length);
  let hasTotals = false;
  const rows = table.rows.map((row): FoundRow => {
    const filled = row.kind === "total" ? filledIn(row) : [];
    if (filled.length === 0 || filled.every((count) => count === 0)) return row;
    if (hasTotals && filled.every((count) => count <= 1)) return { ...row, kind: "note", totalRole: null };
    hasTotals ||= filled.some((count) => count > 1);
    return row;
  });
  return hasTotals ? { ...table, rows } : table;
}
