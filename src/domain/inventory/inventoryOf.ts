import { parseDanishNumber } from "../money/danishNumber.ts";
import { headerTextOf } from "../recognition/columns.ts";
import { kindByTitle } from "../recognition/columnKinds.ts";
import type { FoundCell, FoundTable } from "../recognition/foundTable.ts";
import type { SheetReading } from "../recognition/readSheet.ts";
import { squeezed } from "../recognition/text.ts";
import { isDateFormat, statedYearOf } from "../recognition/yearCell.ts";
import type { CellRef } from "../workbook/address.ts";
import type { Cell, SheetSnapshot } from "../workbook/snapshot.ts";
import type { Inventory, IsChecked, NotRead, NotReadReason } from "./inventory.ts";
import { type Figure, figuresOfTable } from "./readFigures.ts";

/** A sheet has so many columns that every cell has a number of its own. */
const COLUMNS = 1 << 14;
const keyOf = ({ row, column }: CellRef): number => row * COLUMNS + column;

/** Columns of names, codes and numbering: their numbers are no amounts. */
const NO_FIGURES = /^(nr|nummer|#|løbenr|kode|konto|funktion|hovedfunktion|psp|id$|ifs|adm|år$)|kode$|nummer$/;

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

const headerRowOf = ({ yearColumns, range }: FoundTable): number => yearColumns[0]?.header.row ?? range.top;

function isFigure({ value, numberFormat }: Cell, inside: boolean): boolean {
  if (value.kind === "number") return !isDateFormat(numberFormat);
  return inside && value.kind === "text" && parseDanishNumber(value.text) !== null;
}

interface Stray {
  readonly reason: NotReadReason;
  readonly name: string;
}

/** Why a figure in nobody's row and column was not read; null where it is no figure at all. */
function strayIn(
  sheet: SheetSnapshot,
  at: CellRef,
  cell: Cell,
  beside: readonly FoundTable[],
  hasTables: boolean,
): Stray | null {
  const table = beside.find(({ range }) => at.column >= range.left && at.column <= range.right);
  if (!table) {
    if (!isFigure(cell, false) || statedYearOf(cell) !== null) return null;
    return { reason: hasTables ? "outside" : "noTable", name: "" };
  }
  const header = headerRowOf(table);
  if (at.row <= header || at.column === table.range.left || !isFigure(cell, true)) return null;
  const heading = headerTextOf(sheet, at.column, table.range.top, header);
  const title = squeezed(heading);
  if (
    kindByTitle(title) !== null ||
    NO_FIGURES.test(title) ||
    (title === "" && at.column < table.yearColumns[0]!.column)
  )
    return null;
  return { reason: "column", name: heading };
}

interface Sorted {
  readonly read: FoundCell[];
  readonly unread: { readonly at: CellRef; readonly reason: NotReadReason; readonly name: string }[];
}

function sorted({ snapshot, tables }: SheetReading): Sorted {
  const known = new Map<number, Figure>(
    tables.flatMap(figuresOfTable).map((figure) => [keyOf(figure.cell.at), figure]),
  );
  const byRow = tablesByRow(tables);
  const result: Sorted = { read: [], unread: [] };
  for (const [y, cells] of snapshot.cells.entries()) {
    const beside = byRow.get(snapshot.origin.row + y) ?? [];
    for (const [x, cell] of cells.entries()) {
      if (cell.value.kind !== "number" && cell.value.kind !== "text") continue;
      const at = { row: snapshot.origin.row + y, column: snapshot.origin.column + x };
      const figure = known.get(keyOf(at));
      if (figure?.kind === "read") result.read.push(figure.cell);
      else if (figure) result.unread.push({ at, reason: figure.kind, name: figure.name });
      else {
        const stray = strayIn(snapshot, at, cell, beside, tables.length > 0);
        if (stray) result.unread.push({ at, ...stray });
      }
    }
  }
  return result;
}

/** What is not read for the same reason is told once, with its first cell. */
function grouped(sheet: string, unread: Sorted["unread"]): NotRead[] {
  const groups = new Map<string, NotRead>();
  for (const { at, reason, name } of unread) {
    const key = `${reason}:${name}`;
    const known = groups.get(key);
    groups.set(key, known ? { ...known, count: known.count + 1 } : { sheet, at, count: 1, reason, name });
  }
  return [...groups.values()];
}

/** Every figure on the sheets, and what became of it. */
export function inventoryOf(sheets: readonly SheetReading[], isChecked: IsChecked): Inventory {
  const all = sheets.map((reading) => ({ sheet: reading.snapshot.name, ...sorted(reading) }));
  const read = all.reduce((count, own) => count + own.read.length, 0);
  const checked = all.reduce((count, own) => count + own.read.filter(isChecked).length, 0);
  return {
    read,
    checked,
    unchecked: read - checked,
    unread: all.flatMap(({ sheet, unread }) => grouped(sheet, unread)),
  };
}
