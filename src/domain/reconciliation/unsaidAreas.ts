import type { FoundRow, FoundTable } from "../recognition/foundTable.ts";

const isAreaTotal = ({ kind, controlArea }: FoundRow): boolean => kind === "total" && controlArea !== null;

/** The totals of control areas that stand right below each other, with the one in question among them. */
function runOf({ rows }: FoundTable, total: FoundRow): readonly FoundRow[] {
  const at = rows.indexOf(total);
  const before = rows.slice(0, at).findLastIndex((row) => !isAreaTotal(row));
  const after = rows.slice(at).findIndex((row) => !isAreaTotal(row));
  return rows.slice(before + 1, after < 0 ? rows.length : at + after);
}

/**
 * "I alt, service" and "I alt, anlæg" on end, below rows that all say no control area: nobody can tell which of them
 * each adds.
 */
export function isOfUnsaidArea(table: FoundTable, total: FoundRow): boolean {
  if (!isAreaTotal(total)) return false;
  const run = runOf(table, total);
  const items = table.rows.slice(0, table.rows.indexOf(run[0]!)).filter(({ kind }) => kind === "item");
  return new Set(run.map(({ controlArea }) => controlArea)).size > 1 && items.every((row) => row.controlArea === null);
}

/** The totals of unsaid areas right above "I alt", which adds them as well as the rows. */
export function unsaidAreasAbove(table: FoundTable, total: FoundRow): readonly FoundRow[] {
  const above = table.rows[table.rows.indexOf(total) - 1];
  if (total.kind !== "total" || isAreaTotal(total) || !above || !isOfUnsaidArea(table, above)) return [];
  return runOf(table, above);
}
