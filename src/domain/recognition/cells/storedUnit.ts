import { thousandsLeftOut } from "../../workbook/numberFormat.ts";
import { cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import type { FoundRow, Unit } from "../foundTable.ts";

/** What the cells hold where the format shows a thousandth of it, and the header names what is shown. */
const BELOW: Readonly<Record<Unit, Unit | null>> = { million: "thousand", thousand: "krone", krone: null };

/** The unit of the stored figures: "1.000 kr." over cells that hold kroner and only show thousands is kr. */
export function storedUnit(sheet: SheetSnapshot, unit: Unit | null, rows: readonly FoundRow[]): Unit | null {
  const formats = new Set<string>();
  for (const { kind, amounts } of rows) {
    if (kind !== "item" && kind !== "total") continue;
    for (const { at, value } of amounts)
      if (value.kind === "number" && !value.amount.isZero()) formats.add(cellAt(sheet, at).numberFormat);
  }
  const scales = new Set([...formats].map(thousandsLeftOut));
  const [scale = 0] = scales;
  if (scales.size !== 1) return unit;
  return Array.from({ length: scale }).reduce<Unit | null>((own) => (own === null ? null : BELOW[own]), unit);
}
