import { hasAmount, isCountText, isShareText } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { amountCellsOf } from "../reconciliation/cells.ts";
import type { NotReadReason } from "./inventory.ts";

/** What a table makes of one of its cells. */
export type Figure = { readonly cell: FoundCell } & (
  { readonly kind: "read" } | { readonly kind: "row" | "noAmount" | "date" | "noResult"; readonly name: string }
);

function unreadableAs({
  value,
}: FoundCell): { readonly kind: NotReadReason & Figure["kind"]; readonly name: string } | null {
  switch (value.kind) {
    case "text":
    case "ambiguous":
      return { kind: "noAmount", name: value.text };
    case "date":
      return { kind: "date", name: "" };
    case "uncalculated":
      return { kind: "noResult", name: "" };
    default:
      return null;
  }
}

/** Among counts and shares a share in words is read too: nothing is added to it either way. */
function figureOf(cell: FoundCell, { kind, aside, totalRole, label }: FoundRow): Figure[] {
  const counts = kind === "item" || kind === "total" || (kind === "section" && totalRole !== null);
  const isRead = counts || kind === "payback" || aside !== null;
  if (hasAmount(cell) || (aside === "count" && (isShareText(cell) || isCountText(cell))))
    return [isRead ? { cell, kind: "read" } : { cell, kind: "row", name: label }];
  // "OK" in a row of a check is no figure that anybody left unread.
  const isSaid = aside !== null && cell.value.kind === "text" && !/\d/.test(cell.value.text);
  const unreadable = isRead && !isSaid ? unreadableAs(cell) : null;
  return unreadable ? [{ cell, ...unreadable }] : [];
}

/** Every cell of the table that is, or should be, a figure. */
export function figuresOfTable({ rows }: FoundTable): Figure[] {
  const found: Figure[] = [];
  for (const row of rows) {
    for (const cell of row.payback ? [row.payback] : amountCellsOf(row)) {
      found.push(...figureOf(cell, row));
    }
  }
  return found;
}
