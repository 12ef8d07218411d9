import { labelKey } from "../recognition/cells/tidyText.ts";
import type { CellRef } from "../workbook/address.ts";
import type { CellEdit } from "../workbook/edit.ts";
import { contentOf } from "../workbook/edit.ts";
import { cellAt, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { Acceptance } from "./acceptance.ts";
import { cellText } from "./cellText.ts";
import type { Move } from "./movedAcceptances.ts";

type Field = keyof Acceptance;

/** The table's columns as ØKF reads them. */
export const COLUMNS: readonly (readonly [title: string, field: Field])[] = [
  ["Regel", "rule"],
  ["Ark", "sheet"],
  ["Celle", "address"],
  ["Tabel", "table"],
  ["Række", "row"],
  ["Kolonne", "column"],
  ["Fundet", "found"],
  ["Forventet", "expected"],
  ["Begrundelse", "reason"],
  ["Accepteret af", "by"],
  ["Dato", "date"],
  ["Gælder", "holds"],
];

/** Tables from before these were kept do not have them. */
const LATER: readonly Field[] = ["row", "column", "holds"];

/** Which of the sheet's columns holds what: people put columns of their own in between. */
type Layout = ReadonlyMap<Field, number>;

interface Table {
  readonly headerRow: number;
  readonly layout: Layout;
  /** Every row of the table, blank ones too, so that the index tells the row. */
  readonly acceptances: readonly Acceptance[];
}

const textAt = (sheet: SheetSnapshot, cell: CellRef): string => cellText(cellAt(sheet, cell));

function layoutOf(sheet: SheetSnapshot, row: number): Layout | null {
  const width = sheet.cells[0]?.length ?? 0;
  const titles = Array.from({ length: width }, (_, x) =>
    labelKey(textAt(sheet, { row, column: sheet.origin.column + x })),
  );
  const places = COLUMNS.map(([title, field]) => [field, titles.indexOf(labelKey(title))] as const);
  if (places.some(([field, x]) => x < 0 && !LATER.includes(field))) return null;
  return new Map(places.filter(([, x]) => x >= 0).map(([field, x]) => [field, sheet.origin.column + x]));
}

function acceptanceAt(sheet: SheetSnapshot, layout: Layout, row: number): Acceptance {
  const fields = COLUMNS.map(([, field]) => {
    const column = layout.get(field);
    return [field, column === undefined ? "" : textAt(sheet, { row, column })];
  });
  return Object.fromEntries(fields) as unknown as Acceptance;
}

/** Null where the sheet has no such table: rows may have been put in above it, or its header taken away. */
function tableOn(sheet: SheetSnapshot): Table | null {
  const end = sheet.origin.row + sheet.cells.length;
  for (let headerRow = sheet.origin.row; headerRow < end; headerRow += 1) {
    const layout = layoutOf(sheet, headerRow);
    if (!layout) continue;
    const acceptances = Array.from({ length: end - headerRow - 1 }, (_, index) =>
      acceptanceAt(sheet, layout, headerRow + 1 + index),
    );
    return { headerRow, layout, acceptances };
  }
  return null;
}

const isEmpty = (acceptance: Acceptance): boolean => Object.values(acceptance).every((text) => text === "");

/** What the table says. A row without a reason accepts nothing. */
export function readAcceptances(sheet: SheetSnapshot): Acceptance[] {
  return (tableOn(sheet)?.acceptances ?? []).filter(({ reason }) => reason !== "");
}

function rowEdits(
  sheet: SheetSnapshot,
  { headerRow, layout }: Table,
  place: number,
  texts: Partial<Acceptance>,
): CellEdit[] {
  return [...layout].flatMap(([field, column]) => {
    const text = texts[field];
    const cell = { row: headerRow + 1 + place, column };
    const before = contentOf(cellAt(sheet, cell));
    if (text === undefined || (text === "" && before.kind === "blank")) return [];
    return [{ sheet: sheet.name, cell, before, after: text === "" ? { kind: "blank" } : { kind: "text", text } }];
  });
}

/** Writes the acceptance below the last one. Null where the sheet has no such table. */
export function editsToAdd(sheet: SheetSnapshot, acceptance: Acceptance): CellEdit[] | null {
  const table = tableOn(sheet);
  return table && rowEdits(sheet, table, table.acceptances.findLastIndex((other) => !isEmpty(other)) + 1, acceptance);
}

function placeOf({ acceptances, layout }: Table, acceptance: Acceptance): number {
  return acceptances.findIndex((other) => [...layout.keys()].every((field) => acceptance[field] === other[field]));
}

const NOTHING = Object.fromEntries(COLUMNS.map(([, field]) => [field, ""])) as unknown as Acceptance;

/** Somebody has written beside the table, on rows that would part from it if the acceptances moved. */
function hasRemarks(sheet: SheetSnapshot, { headerRow, layout }: Table, place: number): boolean {
  const columns = new Set(layout.values());
  const rows = sheet.cells.slice(headerRow + 1 + place - sheet.origin.row);
  return rows.some((row) =>
    row.some(({ value }, x) => value.kind !== "blank" && !columns.has(sheet.origin.column + x)),
  );
}

/** Takes the acceptance out, and moves those below it up. Null where it does not stand there any more. */
export function editsToRemove(sheet: SheetSnapshot, acceptance: Acceptance): CellEdit[] | null {
  const table = tableOn(sheet);
  const place = table ? placeOf(table, acceptance) : -1;
  if (!table || place < 0) return null;
  if (hasRemarks(sheet, table, place)) return rowEdits(sheet, table, place, NOTHING);
  const moved = [...table.acceptances.slice(place + 1), NOTHING];
  return moved.flatMap((next, index) => rowEdits(sheet, table, place + index, next));
}

/** Says of acceptances whose findings have moved where those are now. What no longer stands there is left alone. */
export function editsToFollow(sheet: SheetSnapshot, moves: readonly Move[]): CellEdit[] {
  const table = tableOn(sheet);
  if (!table) return [];
  return moves.flatMap(({ from, to }) => {
    const place = placeOf(table, from);
    const changed = Object.fromEntries(
      COLUMNS.flatMap(([, field]) => (from[field] === to[field] ? [] : [[field, to[field]]])),
    );
    return place < 0 ? [] : rowEdits(sheet, table, place, changed);
  });
}
