import type { FoundRow, FoundTable } from "../foundTable.ts";

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
