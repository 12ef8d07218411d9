import { hasAmount } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { amountCellsOf } from "../reconciliation/cells.ts";

/** What a table makes of one of its cells. */
export type Figure = { readonly cell: FoundCell } & (
  { readonly kind: "read" } | { readonly kind: "row" | "noAmount"; readonly name: string }
);

function figureOf(cell: FoundCell, { kind, aside, totalRole, label }: FoundRow): Figure | null {
  const { value } = cell;
  if (value.kind === "blank" || value.kind === "error") return null;
  const counts = kind === "item" || kind === "total" || (kind === "section" && totalRole !== null);
  if (!hasAmount(cell)) return counts && value.kind === "text" ? { cell, kind: "noAmount", name: value.text } : null;
  return counts || kind === "payback" || aside !== null ? { cell, kind: "read" } : { cell, kind: "row", name: label };
}

/** Every cell of the table that is, or should be, a figure. */
export function figuresOfTable({ rows }: FoundTable): Figure[] {
  const found: Figure[] = [];
  for (const row of rows) {
    for (const cell of row.payback ? [row.payback] : amountCellsOf(row)) {
      const figure = figureOf(cell, row);
      if (figure) found.push(figure);
    }
  }
  return found;
}
