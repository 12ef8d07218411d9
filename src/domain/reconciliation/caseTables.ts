import { alternativeIn } from "../case/alternatives.ts";
import type { FoundTable } from "../recognition/foundTable.ts";
import { captionNumber } from "../recognition/cells/words.ts";

/** The tables of one case: what rules compare with each other. */
export type CaseTables = readonly FoundTable[];

/** Tabel 1, or a budget note's activities: the others draw on it, and a new one begins a new case. */
export function isLeading({ role }: FoundTable): boolean {
  return role === "summary" || role === "activities";
}

export function leadingTable(tables: CaseTables): FoundTable | null {
  return tables.find(isLeading) ?? null;
}

/** The alternative a whole table is about: "…, model 2", "Tabel 1b". */
export function alternativeOfTable({ caption }: FoundTable): string | null {
  return alternativeIn(caption) ?? /\d([A-Z])$/.exec(captionNumber(caption ?? "") ?? "")?.[1] ?? null;
}

/** A Tabel 1 right after another, each about an alternative of its own: they belong to one case. */
function isNextAlternative(table: FoundTable, current: CaseTables): boolean {
  const names = [...current, table].map(alternativeOfTable);
  return current.every(isLeading) && !names.includes(null) && new Set(names).size === names.length;
}

export const isOfAlternatives = (tables: CaseTables): boolean => tables.filter(isLeading).length > 1;

/** Keeps the tables of a case that are about the same alternative as one of its leading tables, or about none. */
export function tablesBeside(leading: FoundTable, tables: CaseTables): FoundTable[] {
  const several = isOfAlternatives(tables);
  const own = alternativeOfTable(leading);
  return tables.filter(
    (table) =>
      table === leading || (!isLeading(table) && (!several || [own, null].includes(alternativeOfTable(table)))),
  );
}

function splitAtLeading(tables: readonly FoundTable[]): FoundTable[][] {
  const cases: FoundTable[][] = [];
  for (const table of tables) {
    const current = cases.at(-1);
    if (!current || (isLeading(table) && current.some(isLeading) && !isNextAlternative(table, current)))
      cases.push([table]);
    else current.push(table);
  }
  return cases;
}

/**
 * A workbook with one Tabel 1 is one case, on however many sheets. With several, a sheet without a Tabel 1 of
 * its own is compared with nothing: nobody can tell which case it belongs to.
 */
export function caseTablesOf(sheets: readonly (readonly FoundTable[])[]): FoundTable[][] {
  const all = sheets.flat();
  return all.filter(isLeading).length <= 1 ? [all] : sheets.flatMap(splitAtLeading);
}
