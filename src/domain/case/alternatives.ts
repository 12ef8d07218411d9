import type { CaseLine } from "./caseModel.ts";

const ALTERNATIVE = /\b(model|alternativ|scenarie|variant|løsning)\s*([0-9]+|[a-d]\b)/i;

/** The alternative a text names: "model 1". Null where it names none. */
export function alternativeIn(text: string | null): string | null {
  const match = ALTERNATIVE.exec(text ?? "");
  return match ? `${match[1]} ${match[2]}`.toLowerCase() : null;
}

/**
 * The alternative ("model 1") a line belongs to, by its label or the heading above it; null where it belongs to
 * all.
 */
export function alternativeOf({ label, heading }: Pick<CaseLine, "label" | "heading">): string | null {
  return alternativeIn(label) ?? alternativeIn(heading);
}

/** The alternatives a case chooses between, in their order: none, or at least two. They are never added together. */
export function alternativesOf(lines: readonly CaseLine[]): string[] {
  const names = [...new Set(lines.map(alternativeOf).filter((name) => name !== null))];
  return names.length > 1 ? names : [];
}

/** The lines of one alternative, and those of all. */
export function inAlternative(alternative: string | null): (line: CaseLine) => boolean {
  return (line) => alternative === null || (alternativeOf(line) ?? alternative) === alternative;
}
