import { hasAmount } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { CellRef } from "../workbook/address.ts";

/** What a table makes of one of its cells. */
export type Figure = { readonly at: CellRef } & (
  { readonly kind: "read" } | { readonly kind: "row" | "noAmount"; readonly name: string }
);

function figureOf(cell: FoundCell, { kind, aside, totalRole, label }: FoundRow): Figure[] {
  const { at, value } = cell;
  if (value.kind === "blank" || value.kind === "error") return [];
  const counts = kind === "item" || kind === "total" || (kind === "section" && totalRole !== null);
  if (!hasAmount(cell)) return counts && value.kind === "text" ? [{ at, kind: "noAmount", name: value.text }] : [];
  return [counts || kind === "payback" || aside !== null ? { at, kind: "read" } : { at, kind: "row", name: label }];
}

/** Every cell of the table that is, or should be, a figure. */
export function figuresOfTable({ rows }: FoundTable): Figure[] {
  return rows.flatMap((row) => {
    const cells = row.payback ? [row.payback] : row.rowTotal ? [...row.amounts, row.rowTotal] : row.amounts;
    return cells.flatMap((cell) => figureOf(cell, row));
  });
}
