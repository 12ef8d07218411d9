import type { FoundTable, Unit } from "../../recognition/foundTable.ts";
import { ask, known, type Reading } from "../questions/reason.ts";

/** Tabel 1's own price level; else another table's, else the first year, as a proposal. */
export function readPriceLevel(
  leading: FoundTable,
  tables: readonly FoundTable[],
  firstYear: number | null,
): Reading<number> {
  const { priceLevel } = leading;
  if (priceLevel.kind === "year") return known(priceLevel.year);
  for (const { priceLevel: other, name } of tables) {
    if (other.kind === "year") return ask(other.year, { kind: "otherTable", table: name });
  }
  return ask(firstYear, firstYear === null ? { kind: "notSaid" } : { kind: "firstYear" });
}

/** What the amounts are in: Tabel 1's own unit; else another table's, else the form's, as a proposal. */
export function readUnit(leading: FoundTable, tables: readonly FoundTable[]): Reading<Unit> {
  if (leading.unit) return known(leading.unit);
  const other = tables.find(({ unit }) => unit !== null);
  if (other?.unit) return ask(other.unit, { kind: "otherTable", table: other.name });
  return ask<Unit>("thousand", { kind: "usualUnit" });
}
