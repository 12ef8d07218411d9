import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { FoundRow, Unit } from "./foundTable.ts";

/** What the cells hold where the format shows a thousandth of it, and the header names what is shown. */
const BELOW: Readonly<Record<Unit, Unit | null>> = { million: "thousand", thousand: "krone", krone: null };

/** How many times a format divides by a thousand: the commas behind its last figure (`#,##0,`, `0.0,,`). */
export function thousandsHidden(format: string): number {
  const [first = ""] = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, "").split(";");
  return /[0#?](,+)(?=[^0#?,.]*$)/.exec(first)?.[1]?.length ?? 0;
}

/** The unit of the stored figures: "1.000 kr." over cells that hold kroner and only show thousands is kr. */
export function storedUnit(sheet: SheetSnapshot, unit: Unit | null, rows: readonly FoundRow[]): Unit | null {
  const cells = rows.filter(({ kind }) => kind === "item" || kind === "total").flatMap(({ amounts }) => amounts);
  const numbers = cells.filter(({ value }) => value.kind === "number" && !value.amount.isZero());
  const formats = new Set(numbers.map(({ at }) => cellAt(sheet, at).numberFormat));
  const scales = new Set([...formats].map(thousandsHidden));
  const [scale = 0] = scales;
  if (scales.size !== 1) return unit;
  return Array.from({ length: scale }).reduce<Unit | null>((own) => (own === null ? null : BELOW[own]), unit);
}
