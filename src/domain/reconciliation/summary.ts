import { Amount } from "../money/amount.ts";
import { amountOf } from "../recognition/cells/amountCell.ts";
import type { Block, FoundRow, FoundTable, TableRole } from "../recognition/foundTable.ts";
import { type CaseTables, leadingTable } from "./caseTables.ts";
import { hasAnyAmount } from "./committees/committeesOfRows.ts";
import { itemsOf } from "./columns.ts";

/** Tabel 1 of the case; null for a budget note, or where it is missing. */
export function summaryOf(tables: CaseTables): FoundTable | null {
  const leading = leadingTable(tables);
  return leading?.role === "summary" ? leading : null;
}

/** The rows of a block that hold money. */
export function filledItems(table: FoundTable, block: Block): FoundRow[] {
  return itemsOf(table).filter((row) => row.block === block && hasAnyAmount(row));
}

export const hasRole = (tables: CaseTables, ...roles: readonly TableRole[]): boolean =>
  tables.some(({ role }) => roles.includes(role));

/** What a row gives over all its years. */
export const rowSum = ({ amounts }: FoundRow): Amount => Amount.sum(amounts.map(amountOf));
