import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { labelKey, tidy } from "../recognition/cells/tidyText.ts";
import { placeIn } from "../rules/rule.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import type { CaseChange } from "./change.ts";
import { columnNames, columnPairings } from "./comparedColumns.ts";
import { compareHeadings } from "./compareHeadings.ts";
import { type HeadingReading, isSum, rowChanges, type TableComparison } from "./compareRows.ts";
import type { Pair, Pairing } from "./pairs.ts";
import { pairedRows } from "./comparedRows.ts";
import { contentOf } from "./values.ts";

interface NamedCell {
  readonly column: string;
  readonly cell: FoundCell | null;
}

function cellsOf(row: FoundRow, table: FoundTable): NamedCell[] {
  const years = columnNames(table).map((column, index) => ({ column, cell: row.amounts[index] ?? null }));
  return [...years, ...(table.rowTotalColumn === null ? [] : [{ column: "I alt", cell: row.rowTotal }])];
}

/** "2026: 100, 2027: 200". */
function figuresText(row: FoundRow, table: FoundTable): string {
  const cells = row.payback ? [{ column: "", cell: row.payback }] : cellsOf(row, table);
  const named = cells.map(({ column, cell }) => ({ column, text: contentOf(cell)?.text ?? "" }));
  return named
    .filter(({ text }) => text !== "")
    .map(({ column, text }) => (column === "" ? text : `${column}: ${text}`))
    .join(", ");
}

/** A line of one table only. */
export function loneRow(kind: "lineAdded" | "lineRemoved", row: FoundRow, table: FoundTable): CaseChange {
  const [text, at] = [figuresText(row, table), placeIn(table, row.labelAt)];
  const isAdded = kind === "lineAdded";
  return {
    kind,
    table: table.name,
    row: tidy(row.label),
    column: "",
    before: isAdded ? null : text,
    after: isAdded ? text : null,
    beforeAt: isAdded ? null : at,
    afterAt: isAdded ? at : null,
    isSum: isSum(row),
  };
}

/** A row that neither is called anything nor holds a figure says nothing. */
const saysSomething = (row: FoundRow, table: FoundTable): boolean =>
  labelKey(row.label) !== "" || figuresText(row, table) !== "";

/** Text below a table is a row of it on a sheet, and a paragraph of its own in a Word form. */
const isProse = (row: FoundRow, table: FoundTable): boolean => row.kind === "note" && figuresText(row, table) === "";

export const isDocument = (sheet: SheetSnapshot | undefined): boolean => sheet?.document !== undefined;

/** The ways in which the headings may be meant, the likeliest first. */
function readingsOf(tables: Pair<FoundTable>): HeadingReading[] {
  const { before, after } = tables;
  const hasBoth = before.unit !== null && after.unit !== null;
  const ways = before.unit === after.unit ? [false] : hasBoth ? [true, false] : [true];
  return columnPairings(tables).flatMap((columns) => ways.map((isAnotherUnit) => ({ tables, columns, isAnotherUnit })));
}

function comparedAs(
  reading: HeadingReading,
  rows: Pairing<FoundRow>,
  sheets: Pair<SheetSnapshot | undefined>,
): TableComparison {
  const { tables, columns, isAnotherUnit } = reading;
  const compared = rows.pairs.map((pair) => rowChanges({ ...reading, rows: pair }));
  const isFormBesideSheet = isDocument(sheets.before) !== isDocument(sheets.after);
  const isTold = (row: FoundRow, table: FoundTable): boolean =>
    saysSomething(row, table) && !(isFormBesideSheet && isProse(row, table));
  const gone = rows.removed
    .filter((row) => isTold(row, tables.before))
    .map((row) => loneRow("lineRemoved", row, tables.before));
  const fresh = rows.added
    .filter((row) => isTold(row, tables.after))
    .map((row) => loneRow("lineAdded", row, tables.after));
  const headings = compareHeadings(tables, sheets, columns, isAnotherUnit);
  return {
    changes: [...headings, ...compared.flatMap(({ changes }) => changes), ...gone, ...fresh],
    uncompared: compared.reduce((sum, { uncompared }) => sum + uncompared, 0),
  };
}

/**
 * What two tables that are the same say differently. Where headings are others, they are read so that least has
 * happened: a year written anew over a column that stayed is one change, and not one for each of its figures.
 */
export function compareTables(tables: Pair<FoundTable>, sheets: Pair<SheetSnapshot | undefined>): TableComparison {
  const rows = pairedRows(tables.before, tables.after);
  const [first, ...others] = readingsOf(tables).map((reading) => comparedAs(reading, rows, sheets));
  if (!first) throw new Error("Two tables have no reading of their headings");
  return others.reduce((least, own) => (own.changes.length < least.changes.length ? own : least), first);
}
