import type { EarlierFunding } from "../../case/caseModel.ts";
import { amountOf } from "../../recognition/cells/amountCell.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { foundText } from "../readings/amountReadings.ts";
import { readFirstYear } from "./caseYears.ts";
import { exactTextAt } from "./sheetTexts.ts";
import { inThousands } from "./units.ts";
import type { Unread } from "./unread.ts";

export interface FundingReading {
  readonly earlierFunding: EarlierFunding | null;
  readonly unread: readonly Unread[];
}

/** The table is not what a case is about, so a cell that cannot be read is told of and left blank. */
function unreadCells(table: FoundTable, rows: readonly FoundRow[]): Unread[] {
  return rows.flatMap(({ label, amounts }) =>
    amounts.flatMap((cell, column) => {
      const readable = cell.value.kind === "blank" || amountOf(cell) !== null;
      const year = table.yearColumns[column]?.year ?? 0;
      return readable ? [] : [{ at: cell.at, kind: "amount" as const, label, year, found: foundText(cell) }];
    }),
  );
}

/** "Tidligere afsatte midler" on the case's own sheet. */
export function readEarlierFunding(sheet: SheetSnapshot, tables: readonly FoundTable[]): FundingReading {
  const table = tables.find(({ role, sheet: own }) => role === "earlierFunding" && own === sheet.name);
  if (!table) return { earlierFunding: null, unread: [] };
  const first = readFirstYear(table);
  if (!first.known)
    return { earlierFunding: null, unread: [{ at: table.captionAt, kind: "yearsOutOfStep", name: table.name }] };
  const rows = table.rows.filter(({ kind }) => kind === "item" || kind === "section");
  const agreements = rows.map(({ labelAt, amounts }) => ({
    label: exactTextAt(sheet, labelAt),
    amounts: amounts.map((cell) => {
      const amount = amountOf(cell);
      return amount && inThousands(amount, table.unit ?? "thousand");
    }),
  }));
  const years = table.yearColumns.map((_, index) => first.value + index);
  return { earlierFunding: rows.length > 0 ? { years, agreements } : null, unread: unreadCells(table, rows) };
}
