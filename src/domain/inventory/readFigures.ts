import { hasAmount } from "../recognition/amountCell.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import type { CellRef } from "../workbook/address.ts";
import type { NotReadReason } from "./inventory.ts";

/** What a table makes of one of its cells. */
export type Figure = { readonly at: CellRef } & (
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

/** A share in words, as "25,0 %", among counts and shares: nothing is added to it either way. */
const isShare = ({ value }: FoundCell): boolean =>
  value.kind === "text" && /^[-–−]?\d[\d.,]*\s?(?:%|pct\.?)$/i.test(value.text);

function figureOf(cell: FoundCell, { kind, aside, totalRole, label }: FoundRow): Figure[] {
  const { at } = cell;
  const counts = kind === "item" || kind === "total" || (kind === "section" && totalRole !== null);
  const isRead = counts || kind === "payback" || aside !== null;
  if (hasAmount(cell) || (aside === "count" && isShare(cell)))
    return [isRead ? { at, kind: "read" } : { at, kind: "row", name: label }];
  const unreadable = isRead ? unreadableAs(cell) : null;
  return unreadable ? [{ at, ...unreadable }] : [];
}

/** Every cell of the table that is, or should be, a figure. */
export function figuresOfTable({ rows }: FoundTable): Figure[] {
  return rows.flatMap((row) => {
    const cells = row.payback ? [row.payback] : row.rowTotal ? [...row.amounts, row.rowTotal] : row.amounts;
    return cells.flatMap((cell) => figureOf(cell, row));
  });
}
