import type { CellRef } from "../workbook/address.ts";
import type { CellEdit } from "../workbook/edit.ts";
import { contentOf } from "../workbook/edit.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { Acceptance } from "./acceptance.ts";
import { cellText } from "./cellText.ts";

/** The table's columns as ØKF reads them. */
export const COLUMNS: readonly (readonly [title: string, field: keyof Acceptance])[] = [
  ["Regel", "rule"],
  ["Ark", "sheet"],
  ["Celle", "address"],
  ["Tabel", "table"],
  ["Fundet", "found"],
  ["Forventet", "expected"],
  ["Begrundelse", "reason"],
  ["Accepteret af", "by"],
  ["Dato", "date"],
];

/** Where the header stands: rows may have been put in above it. Null where there is no such table. */
function headerOf(sheet: SheetSnapshot): CellRef | null {
  for (const [y, line] of sheet.cells.entries()) {
    const x = line.findIndex((_, index) => COLUMNS.every(([title], step) => textIn(line[index + step]) === title));
    if (x >= 0) return { row: sheet.origin.row + y, column: sheet.origin.column + x };
  }
  return null;
}

function textIn(cell: SheetSnapshot["cells"][number][number] | undefined): string {
  return cell ? cellText(cell) : "";
}

function acceptanceAt(sheet: SheetSnapshot, header: CellRef, row: number): Acceptance {
  const fields = COLUMNS.map(([, field], step) => [field, cellText(cellAt(sheet, { row, column: header.column + step }))]);
  return Object.fromEntries(fields) as unknown as Acceptance;
}

const isEmpty = (acceptance: Acceptance): boolean => Object.values(acceptance).every((text) => text === "");

/** Every row of the table, blank ones too, so that the index tells the row. */
function rowsOf(sheet: SheetSnapshot): { header: CellRef; acceptances: Acceptance[] } | null {
  const header = headerOf(sheet);
  if (!header) return null;
  const count = Math.max(0, sheet.origin.row + sheet.cells.length - header.row - 1);
  return { header, acceptances: Array.from({ length: count }, (_, index) => acceptanceAt(sheet, header, header.row + 1 + index)) };
}

/** What the table says. A row without a reason accepts nothing. */
export function readAcceptances(sheet: SheetSnapshot): Acceptance[] {
  return (rowsOf(sheet)?.acceptances ?? []).filter(({ reason }) => reason !== "");
}

function rowEdits(sheet: SheetSnapshot, header: CellRef, row: number, acceptance: Acceptance | null): CellEdit[] {
  return COLUMNS.flatMap(([, field], step) => {
    const cell = { row, column: header.column + step };
    const text = acceptance?.[field] ?? "";
    const before = contentOf(cellAt(sheet, cell));
    if (text === "" && before.kind === "blank") return [];
    return [{ sheet: sheet.name, cell, before, after: text === "" ? { kind: "blank" } : { kind: "text", text } }];
  });
}

/** Writes the acceptance below the last one. Null where the sheet has no such table. */
export function editsToAdd(sheet: SheetSnapshot, acceptance: Acceptance): CellEdit[] | null {
  const rows = rowsOf(sheet);
  if (!rows) return null;
  const last = rows.acceptances.findLastIndex((other) => !isEmpty(other));
  return rowEdits(sheet, rows.header, rows.header.row + last + 2, acceptance);
}

function isSame(one: Acceptance, other: Acceptance): boolean {
  return COLUMNS.every(([, field]) => one[field] === other[field]);
}

/** Takes the acceptance out, and moves those below it up. Null where it does not stand there any more. */
export function editsToRemove(sheet: SheetSnapshot, acceptance: Acceptance): CellEdit[] | null {
  const rows = rowsOf(sheet);
  const place = rows?.acceptances.findIndex((other) => isSame(other, acceptance)) ?? -1;
  if (!rows || place < 0) return null;
  const { header, acceptances } = rows;
  const moved = [...acceptances.slice(place + 1), null];
  return moved.flatMap((next, index) => rowEdits(sheet, header, header.row + 1 + place + index, next));
}
