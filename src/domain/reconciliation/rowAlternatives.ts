import { alternativeIn } from "../case/alternatives.ts";
import type { FoundRow } from "../recognition/foundTable.ts";

/**
 * The alternative ("model 1") a row belongs to; null where it belongs to all. The total impact stands below all
 * headings.
 */
export function rowAlternativeOf({ label, heading, totalRole }: FoundRow): string | null {
  return alternativeIn(label) ?? (totalRole === "impact" ? null : alternativeIn(heading));
}

/** Rows of the same alternative, and those of all. */
export function inRowAlternative(alternative: string | null): (row: FoundRow) => boolean {
  return (row) => {
    if (alternative === null) return true;
    const own = rowAlternativeOf(row);
    return own === null || own === alternative;
  };
}

/** The alternatives that the rows name, in their order. */
export function rowAlternativesOf(rows: readonly FoundRow[]): string[] {
  return [...new Set(rows.map(rowAlternativeOf).filter((alternative) => alternative !== null))];
}
