import type { FoundTable } from "../recognition/foundTable.ts";

/** The tables of one case: what rules compare with each other. */
export type CaseTables = readonly FoundTable[];

/** Tabel 1, or a budget note's activities: the others draw on it, and a new one begins a new case. */
export function isLeading({ role }: FoundTable): boolean {
  return role === "summary" || role === "activities";
}

export function leadingTable(tables: CaseTables): FoundTable | null {
  return tables.find(isLeading) ?? null;
}

function splitAtLeading(tables: readonly FoundTable[]): FoundTable[][] {
  const cases: FoundTable[][] = [];
  for (const table of tables) {
    const current = cases.at(-1);
    if (!current || (isLeading(table) && current.some(isLeading))) cases.push([table]);
    else current.push(table);
  }
  return cases;
}

/**
 * A workbook with one Tabel 1 is one case, on however many sheets. With several, a sheet without a Tabel 1 of its own is
 * compared with nothing: nobody can tell which case it belongs to.
 */
export function caseTablesOf(sheets: readonly (readonly FoundTable[])[]): FoundTable[][] {
  const all = sheets.flat();
  return all.filter(isLeading).length <= 1 ? [all] : sheets.flatMap(splitAtLeading);
}
