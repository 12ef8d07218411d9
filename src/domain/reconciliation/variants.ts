import { alternativeIn } from "../case/alternatives.ts";
import type { FoundRow } from "../recognition/foundTable.ts";

/** The alternative ("model 1") a row belongs to; null where it belongs to all. The total impact stands below all headings. */
export function variantOf({ label, heading, totalRole }: FoundRow): string | null {
  return alternativeIn(label) ?? (totalRole === "impact" ? null : alternativeIn(heading));
}

/** Rows of the same alternative, and those of all. */
export function inVariant(variant: string | null): (row: FoundRow) => boolean {
  return (row) => {
    const own = variantOf(row);
    return variant === null || own === null || own === variant;
  };
}

/** The alternatives that the rows name, in their order. */
export function variantsOf(rows: readonly FoundRow[]): string[] {
  return [...new Set(rows.map(variantOf).filter((variant) => variant !== null))];
}
