import type { UnreadReason } from "../../recognition/sheet/unreadTables.ts";
import type { CellRef } from "../../workbook/address.ts";

/** A row, cell or table of the sheet that did not come into the case; `unreadText` makes the Danish sentence. */
export type Unread = { readonly at: CellRef } &
  /** Full-time equivalents, not money. */
  (
    | { readonly kind: "staffRow"; readonly label: string }
    /** "heraf …": counted in the row above. */
    | { readonly kind: "partOfRowAbove"; readonly label: string }
    | { readonly kind: "noteWithAmounts"; readonly label: string }
    /** A cell of the earlier funding; cells of Tabel 1 are asked about. */
    | { readonly kind: "amount"; readonly label: string; readonly year: number; readonly found: string }
    | { readonly kind: "yearsOutOfStep"; readonly name: string }
    /** A table in another unit or price level than the case's other tables. */
    | { readonly kind: "otherMoney"; readonly name: string }
    /** What looks like a table with amounts and is none of the form's, or has no years or rows. */
    | { readonly kind: "unreadTable"; readonly caption: string; readonly reason: UnreadReason }
  );
