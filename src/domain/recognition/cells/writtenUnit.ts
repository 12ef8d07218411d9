import type { FoundRow, Unit } from "../foundTable.ts";
import { unitOf } from "./unitWords.ts";

/** "1.200 t.kr." in every cell of a table that says no unit elsewhere; null where one of them says none, or another. */
export function writtenUnit(rows: readonly FoundRow[]): Unit | null {
  const units = new Set<Unit | null>();
  for (const { kind, amounts } of rows) {
    if (kind !== "item" && kind !== "total") continue;
    for (const { value } of amounts) {
      if (value.kind === "blank") continue;
      units.add(value.kind === "textNumber" ? unitOf(value.text) : null);
      if (units.size > 1 || units.has(null)) return null;
    }
  }
  return [...units][0] ?? null;
}
