import type { FoundRow, Unit } from "../foundTable.ts";
import { statesAmount, unitOf } from "./unitWords.ts";

/** "Løn (1.000 kr.)", or "1.200 t.kr." in every cell; null where one of the cells says none, or another. */
function unitOfRow({ label, amounts }: FoundRow): Unit | null {
  const ofLabel = statesAmount(label) ? null : unitOf(label);
  if (ofLabel !== null) return ofLabel;
  const filled = amounts.filter(({ value }) => value.kind !== "blank");
  const units = new Set(filled.map(({ value }) => (value.kind === "textNumber" ? unitOf(value.text) : null)));
  return units.size === 1 ? [...units][0]! : null;
}

const saysNone = ({ amounts }: FoundRow): boolean => amounts.every(({ value }) => value.kind !== "textNumber");
const isFilled = ({ amounts }: FoundRow): boolean => amounts.some(({ value }) => value.kind !== "blank");

/**
 * The unit of a table that says it nowhere but in its rows: every row says the same, but for a total, which is in that
 * of its rows where it says none.
 */
export function writtenUnit(rows: readonly FoundRow[]): Unit | null {
  const units = new Set<Unit | null>();
  for (const row of rows) {
    if ((row.kind !== "item" && row.kind !== "total") || !isFilled(row)) continue;
    const unit = unitOfRow(row);
    if (unit === null && row.kind === "total" && units.size > 0 && saysNone(row)) continue;
    units.add(unit);
    if (units.size > 1 || unit === null) return null;
  }
  return [...units][0] ?? null;
}
