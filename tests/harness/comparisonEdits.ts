import { findCommittee } from "../../src/domain/case/committees/findCommittee.ts";
import { labelKey } from "../../src/domain/recognition/cells/tidyText.ts";
import type { FoundRow, FoundTable } from "../../src/domain/recognition/foundTable.ts";
import { recogniseSheet } from "../../src/domain/recognition/recogniseSheet.ts";
import { type CellRef, toA1 } from "../../src/domain/workbook/address.ts";
import { BLANK_CELL, type Cell, cellAt, type SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";
import type { Random } from "./trials/random.ts";

/** What somebody did to a sheet, and which places of it a comparison has to name: "ny" for what was not there before. */
export interface Edit {
  readonly sheet: SheetSnapshot;
  readonly wanted: readonly string[];
}

type Edits = (random: Random, sheet: SheetSnapshot) => Edit;

const keyOf = ({ name }: SheetSnapshot, at: CellRef): string => `${name}!${toA1(at)}`;
const nothing = (sheet: SheetSnapshot): Edit => ({ sheet, wanted: [] });

function withCell(sheet: SheetSnapshot, at: CellRef, value: Cell["value"]): SheetSnapshot {
  const cells = sheet.cells.map((row, y) =>
    y + sheet.origin.row !== at.row
      ? row
      : row.map((cell, x) => (x + sheet.origin.column === at.column ? { ...cell, value, formula: null } : cell)),
  );
  return { ...sheet, cells };
}

/** Of two rows alike in name nobody can say which was changed. */
export const hasTwin = ({ rows }: FoundTable, row: FoundRow): boolean =>
  rows.some((other) => other !== row && labelKey(other.label) === labelKey(row.label));

/** Tables of their own: columns of several kinds for each year are one on the sheet, and several to the reading. */
const wholeTables = (sheet: SheetSnapshot): FoundTable[] => recogniseSheet(sheet).filter(({ part }) => part === null);

/** The last year is typed as the one before, or as one later. */
const yearRetyped: Edits = (random, sheet) => {
  const tables = wholeTables(sheet).filter(({ yearColumns }) => yearColumns.length > 3);
  if (tables.length === 0) return nothing(sheet);
  const { header, year, goesOn } = random.pick(tables).yearColumns.at(-1)!;
  if (goesOn || cellAt(sheet, header).value.kind !== "number") return nothing(sheet);
  const value = { kind: "number", value: random.chance(0.5) ? year - 1 : year + 1 } as const;
  return { sheet: withCell(sheet, header, value), wanted: [keyOf(sheet, header)] };
};

const hasFigures = ({ rows }: FoundTable): boolean =>
  rows.some(({ amounts }) => amounts.some(({ value }) => value.kind === "number" && !value.amount.isZero()));

const unitRetyped: Edits = (random, sheet) => {
  const tables = wholeTables(sheet).filter((table) => {
    const { value } = cellAt(sheet, table.unitAt);
    const shared = recogniseSheet(sheet).filter(({ unitAt }) => toA1(unitAt) === toA1(table.unitAt));
    return value.kind === "text" && value.text.includes("1.000 kr.") && shared.length === 1 && hasFigures(table);
  });
  if (tables.length === 0) return nothing(sheet);
  const { unitAt } = random.pick(tables);
  const { value } = cellAt(sheet, unitAt);
  if (value.kind !== "text") return nothing(sheet);
  const text = value.text.replace("1.000 kr.", "mio. kr.");
  return { sheet: withCell(sheet, unitAt, { kind: "text", text }), wanted: [keyOf(sheet, unitAt)] };
};

const lineRenamed: Edits = (random, sheet) => {
  const rows = wholeTables(sheet).flatMap((table) =>
    table.rows.filter((row) => row.kind === "item" && !hasTwin(table, row) && !findCommittee(row.label)),
  );
  const named = rows.filter(({ labelAt, label }) => {
    const { value } = cellAt(sheet, labelAt);
    return value.kind === "text" && labelKey(value.text) === labelKey(label) && labelKey(label) !== "";
  });
  if (named.length === 0) return nothing(sheet);
  const { labelAt, label } = random.pick(named);
  const text = `${label} i en ny bygning`;
  return { sheet: withCell(sheet, labelAt, { kind: "text", text }), wanted: [keyOf(sheet, labelAt)] };
};

/** A committee under its short name is the same committee. */
const committeeShortened: Edits = (random, sheet) => {
  const rows = wholeTables(sheet).flatMap(({ rows: all }) =>
    all.filter(({ label, labelAt }) => findCommittee(label) && cellAt(sheet, labelAt).value.kind === "text"),
  );
  if (rows.length === 0) return nothing(sheet);
  const { label, labelAt } = random.pick(rows);
  const text = findCommittee(label)?.abbreviation ?? label;
  return nothing(withCell(sheet, labelAt, { kind: "text", text }));
};

const textRetyped: Edits = (random, sheet) => {
  const tables = recogniseSheet(sheet);
  const isOutside = (row: number): boolean =>
    tables.every(({ range, captionAt }) => row < Math.min(range.top, captionAt.row) - 1 || row > range.bottom + 1);
  const found = sheet.cells.flatMap((line, y) =>
    line.flatMap(({ value }, x) =>
      value.kind === "text" && value.text.length > 12 && isOutside(y + sheet.origin.row)
        ? [{ at: { row: y + sheet.origin.row, column: x + sheet.origin.column }, text: value.text }]
        : [],
    ),
  );
  const lone = found.filter(
    ({ text }) => found.filter((other) => labelKey(other.text) === labelKey(text)).length === 1,
  );
  if (lone.length === 0) return nothing(sheet);
  const { at, text } = random.pick(lone);
  return { sheet: withCell(sheet, at, { kind: "text", text: `${text} (rettet)` }), wanted: [keyOf(sheet, at)] };
};

/** A line of figures put in between two others; everything below moves down. */
const lineInserted: Edits = (random, sheet) => {
  const places = wholeTables(sheet).flatMap((table) =>
    table.rows.flatMap((row, index) =>
      row.kind === "item" && table.rows[index + 1]?.row === row.row + 1 ? [{ table, row }] : [],
    ),
  );
  if (places.length === 0) return nothing(sheet);
  const { table, row } = random.pick(places);
  const at = row.row - sheet.origin.row;
  const labelColumn = row.labelAt.column - sheet.origin.column;
  const years = new Set(table.yearColumns.map(({ column }) => column - sheet.origin.column));
  const words = new Set([row.controlAreaText, row.committeeText, row.appropriationText, row.incomeExpenditureText]);
  const cellOf = (cell: Cell, x: number): Cell => {
    if (x === labelColumn) return { ...cell, value: { kind: "text", text: "Helt andet formål nr. 7" }, formula: null };
    if (years.has(x)) return { ...cell, value: { kind: "number", value: random.between(1, 90) }, formula: null };
    const { value } = cell;
    return value.kind === "text" && words.has(value.text) ? cell : { ...BLANK_CELL, numberFormat: cell.numberFormat };
  };
  const fresh = (sheet.cells[at] ?? []).map(cellOf);
  const merges = sheet.merges.map((merge) =>
    merge.top > row.row ? { ...merge, top: merge.top + 1, bottom: merge.bottom + 1 } : merge,
  );
  const cells = [...sheet.cells.slice(0, at + 1), fresh, ...sheet.cells.slice(at + 1)];
  return { sheet: { ...sheet, cells, merges }, wanted: ["ny"] };
};

/** Lines are put in last: the others name places of the sheet as it was. */
export const EDITS = { yearRetyped, unitRetyped, lineRenamed, committeeShortened, textRetyped, lineInserted } as const;
export const EDIT_NAMES = Object.keys(EDITS) as (keyof typeof EDITS)[];
