import { type CellRef, isSameCell, toA1 } from "../../workbook/address.ts";
import type { SheetSnapshot } from "../../workbook/snapshot.ts";
import { isFigure } from "../cells/figureCell.ts";
import { priceLevelOf } from "../cells/unitWords.ts";
import type { FoundTable } from "../foundTable.ts";
import type { SheetOutline } from "./sheetOutline.ts";
import type { Caption } from "./tableStart.ts";

/**
 * noYears: no row of years above the amounts. noRows: years, and nothing below. unknownCaption: money, of a
 * kind no table of the form has. noCaption: the same without a title. severalPrices: each year has a column in each
 * of several price levels. severalColumns: each year has several columns, and none holds the net. The last four are
 * checked for themselves only, where they have sums.
 */
export type UnreadReason = "noYears" | "noRows" | "unknownCaption" | "noCaption" | "severalPrices" | "severalColumns";

export interface UnreadTable {
  readonly caption: string;
  readonly at: CellRef;
  readonly reason: UnreadReason;
}

const MOST_ROWS = 40;
const FEWEST_NUMBERS = 2;

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.cells[row - sheet.origin.row] ?? []).every(({ value }) => value.kind === "blank");
}

function numbersIn(sheet: SheetSnapshot, row: number, fromColumn: number): number {
  const cells = sheet.cells[row - sheet.origin.row] ?? [];
  return cells.slice(Math.max(0, fromColumn - sheet.origin.column)).filter(isFigure).length;
}

/** Numbers below a caption, until two blank rows or the next caption or table. */
function numbersBelow(sheet: SheetSnapshot, { at }: Caption, borders: ReadonlySet<number>): number {
  let numbers = 0;
  for (let row = at.row + 1; row <= at.row + MOST_ROWS && !borders.has(row); row += 1) {
    if (isBlankRow(sheet, row) && isBlankRow(sheet, row + 1)) break;
    numbers += numbersIn(sheet, row, at.column);
  }
  return numbers;
}

function withoutYears(
  sheet: SheetSnapshot,
  { starts, captions }: SheetOutline,
  tables: readonly FoundTable[],
): UnreadTable[] {
  const turned = tables.filter(({ yearsDown }) => yearsDown).map(({ captionAt }) => captionAt.row);
  const used = new Set([...starts.map(({ caption }) => caption?.at.row), ...turned]);
  const borders = new Set([...captions.map(({ at }) => at.row), ...starts.map(({ top }) => top)]);
  return captions
    .filter((caption) => !used.has(caption.at.row) && numbersBelow(sheet, caption, borders) >= FEWEST_NUMBERS)
    .map(({ text, at }) => ({ caption: text, at, reason: "noYears" }));
}

function reasonOf({ role, unit, rows, caption, part }: FoundTable): UnreadReason | null {
  if (part !== null) return null;
  if (rows.length === 0) return caption === null ? null : "noRows";
  if (role !== "unknown" || unit === null) return null;
  return caption === null ? "noCaption" : "unknownCaption";
}

function inSeveralColumns({ starts }: SheetOutline, tables: readonly FoundTable[]): UnreadTable[] {
  const places = new Map(
    tables
      .filter(({ part, unit }) => part !== null && unit !== null)
      .map(({ captionAt }) => [toA1(captionAt), captionAt]),
  );
  for (const { part, captionAt } of tables) if (part === null) places.delete(toA1(captionAt));
  return [...places].map(([place, at]) => {
    const caption = starts.find((start) => start.caption !== null && toA1(start.caption.at) === place)?.caption;
    const parts = tables.filter(({ captionAt }) => isSameCell(captionAt, at)).map(({ part }) => part ?? "");
    const isOfPrices = parts.every((part) => priceLevelOf(part).kind !== "missing");
    return { caption: caption?.text ?? "", at, reason: isOfPrices ? "severalPrices" : "severalColumns" };
  });
}

/** What a reader of the sheet would call a table, and the check cannot check: said, never passed over. */
export function unreadTables(
  sheet: SheetSnapshot,
  outline: SheetOutline,
  tables: readonly FoundTable[],
): UnreadTable[] {
  const read = tables.flatMap((table) => {
    const reason = reasonOf(table);
    return reason ? [{ caption: table.caption ?? "", at: table.captionAt, reason }] : [];
  });
  return [...withoutYears(sheet, outline, tables), ...read, ...inSeveralColumns(outline, tables)];
}
