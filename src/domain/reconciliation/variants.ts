import type { FoundRow } from "../recognition/foundTable.ts";

const VARIANT = /\b(model|alternativ|scenarie|variant|løsning)\s*([0-9]+|[a-d]\b)/i;

function variantIn(text: string | null): string | null {
  const match = VARIANT.exec(text ?? "");
  return match ? `${match[1]} ${match[2]}`.toLowerCase() : null;
}

/** The alternative ("model 1") a row belongs to; null where it belongs to all. The total impact stands below all headings. */
export function variantOf({ label, heading, totalRole }: FoundRow): string | null {
  return variantIn(label) ?? (totalRole === "impact" ? null : variantIn(heading));
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
