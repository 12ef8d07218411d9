import { amountCell } from "../recognition/cells/amountCell.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import type { CellRef } from "../workbook/address.ts";
import type { FigureInventory, IsChecked, IsOurs, Nameless, NotRead, NotReadReason } from "./inventory.ts";
import { type Figure, figuresOfTable } from "./readFigures.ts";
import { strayAt } from "./strayFigures.ts";
import { isWorkingOf } from "./workingCells.ts";

/** A sheet has so many columns that every cell has a number of its own. */
const COLUMNS = 1 << 14;
const keyOf = ({ row, column }: CellRef): number => row * COLUMNS + column;

/** The rows of a sheet and the tables that reach over them. */
function tablesByRow(tables: readonly FoundTable[]): ReadonlyMap<number, readonly FoundTable[]> {
  const rows = new Map<number, FoundTable[]>();
  for (const table of tables) {
    for (let row = table.range.top; row <= table.range.bottom; row += 1) {
      const own = rows.get(row);
      if (own) own.push(table);
      else rows.set(row, [table]);
    }
  }
  return rows;
}

/** Every figure of a sheet: read, or not read for a reason. */
export interface SortedFigures {
  readonly read: readonly FoundCell[];
  readonly unread: readonly { readonly at: CellRef; readonly reason: NotReadReason; readonly name: string }[];
}

/** Numbers and texts that are one; what a table knows of them comes first. */
export function sortedFigures({ snapshot, tables }: SheetReading): SortedFigures {
  const known = new Map<number, Figure>(
    tables.flatMap(figuresOfTable).map((figure) => [keyOf(figure.cell.at), figure]),
  );
  const byRow = tablesByRow(tables);
  const isWorking = isWorkingOf(snapshot);
  const read: FoundCell[] = [];
  const unread: { at: CellRef; reason: NotReadReason; name: string }[] = [];
  for (const [y, cells] of snapshot.cells.entries()) {
    const beside = byRow.get(snapshot.origin.row + y) ?? [];
    for (const [x, { value, formula }] of cells.entries()) {
      if (value.kind !== "number" && value.kind !== "text" && formula === null) continue;
      const at = { row: snapshot.origin.row + y, column: snapshot.origin.column + x };
      const figure = known.get(keyOf(at));
      if (figure?.kind === "read") read.push(figure.cell);
      else if (figure) unread.push({ at, reason: figure.kind, name: figure.name });
      else if (!isWorking(at, formula)) {
        const stray = strayAt(snapshot, at, beside, tables.length > 0);
        if (stray?.reason === "zero") read.push(amountCell(snapshot, at));
        else if (stray) unread.push({ at, reason: stray.reason, name: stray.name });
      }
    }
  }
  return { read, unread };
}

/** What is not read for the same reason is told once, with its first cell. */
function grouped(sheet: string, unread: SortedFigures["unread"]): NotRead[] {
  const groups = new Map<string, NotRead>();
  for (const { at, reason, name } of unread) {
    const key = `${reason}:${name}`;
    const known = groups.get(key);
    groups.set(
      key,
      known ? { ...known, count: known.count + 1 } : { sheet, at: { sheet, ...at }, count: 1, reason, name },
    );
  }
  return [...groups.values()];
}

/** The tables that say nothing of themselves, those of them that have figures. */
function namelessIn(tables: readonly FoundTable[], isOurs: IsOurs): Nameless[] {
  return tables.flatMap((table) => {
    const read = isOurs(table) ? [] : figuresOfTable(table).filter(({ kind }) => kind === "read");
    const [first] = read;
    return first ? [{ sheet: table.sheet, at: { sheet: table.sheet, ...first.cell.at }, count: read.length }] : [];
  });
}

/** Every figure on the sheets, and what became of it. */
export function inventoryOf(sheets: readonly SheetReading[], isChecked: IsChecked, isOurs: IsOurs): FigureInventory {
  const all = sheets.map((reading) => ({ sheet: reading.snapshot.name, ...sortedFigures(reading) }));
  const read = all.reduce((count, own) => count + own.read.length, 0);
  const checked = all.reduce((count, own) => count + own.read.filter(isChecked).length, 0);
  return {
    read,
    checked,
    unchecked: read - checked,
    nameless: sheets.flatMap(({ tables }) => namelessIn(tables, isOurs)),
    unread: all.flatMap(({ sheet, unread }) => grouped(sheet, unread)),
  };
}
