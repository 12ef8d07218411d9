import type { FoundTable } from "../foundTable.ts";

const MARK = /^[x✓✔☒]($|[\s(])/i;

/** Years above crosses: when something is done. It has no amounts, so nothing of the form is missing in it. */
export function isTimePlan({ rows, caption, unit }: FoundTable): boolean {
  if (caption !== null || unit !== null) return false;
  const filled = rows
    .flatMap(({ amounts }) => amounts.map(({ value }) => value))
    .filter(({ kind }) => kind !== "blank");
  return filled.length > 0 && filled.every((value) => value.kind === "text" && MARK.test(value.text.trim()));
}
