import type { CellRef } from "../workbook/address.ts";

/** A row or table of the sheet that did not come into the case; `unreadText` makes the Danish sentence. */
export type Unread = { readonly at: CellRef } & (
  /** Full-time equivalents, not money. */
  | { readonly kind: "staffRow"; readonly label: string }
  /** "heraf …": counted in the row above. */
  | { readonly kind: "partOfRowAbove"; readonly label: string }
  | { readonly kind: "noteWithAmounts"; readonly label: string }
  | { readonly kind: "unknownTable"; readonly name: string }
);
