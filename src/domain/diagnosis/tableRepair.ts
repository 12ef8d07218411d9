import type { ControlArea } from "../case/caseModel.ts";
import type { Block, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { controlAreaOf } from "../recognition/cells/words.ts";
import type { CaseTables } from "../reconciliation/caseTables.ts";

/** Rows of one table whose control area is another than the one their cells say, or one that they do not say. */
export interface AreaRepair {
  readonly what: "area";
  readonly table: FoundTable;
  readonly rows: readonly FoundRow[];
  readonly to: ControlArea;
}

/** A row whose committee is another than the one it names, or one that it does not name. */
export interface CommitteeRepair {
  readonly what: "committee";
  readonly table: FoundTable;
  readonly rows: readonly FoundRow[];
  /** As another table of the case prints it. */
  readonly to: string;
}

/** Two rows of a table by committee that bear each other's name. */
export interface NamesRepair {
  readonly what: "names";
  readonly table: FoundTable;
  readonly rows: readonly [FoundRow, FoundRow];
}

/** A table whose amounts stand under the wrong years. */
export interface YearsRepair {
  readonly what: "years";
  readonly table: FoundTable;
  readonly to: readonly number[];
}

/** A table whose amounts stand one column too far to one side of their years. */
export interface ColumnsRepair {
  readonly what: "columns";
  readonly table: FoundTable;
  /** What the year of every column changes by. */
  readonly by: 1 | -1;
}

/** A row of one table that the other should have as well. */
export interface MissingRowRepair {
  readonly what: "missingRow";
  readonly table: FoundTable;
  /** The row as the other table has it, and that table. */
  readonly twin: FoundRow;
  readonly source: FoundTable;
  /** The total of the table that counts the row already; null where none does. */
  readonly countedBy: FoundRow | null;
}

/** A row of the source that the table of one control area prints again, and the table of its own area does not. */
export interface MisplacedRowRepair {
  readonly what: "misplacedRow";
  /** Where it stands. */
  readonly table: FoundTable;
  readonly rows: readonly [FoundRow];
  /** Where its area is said. */
  readonly source: FoundTable;
  readonly twin: FoundRow;
  /** Where it belongs; null where the sheet has no table of its area. */
  readonly to: FoundTable | null;
}

/** What is wrong is no figure: what a row is about, where it stands, what year a column is of, or that it is not there. */
export type TableRepair =
  AreaRepair | CommitteeRepair | NamesRepair | YearsRepair | ColumnsRepair | MissingRowRepair | MisplacedRowRepair;

/** No row of a sheet: its cells stand in another table. */
const BORROWED_ROW = -1;

export const isBorrowed = ({ row }: FoundRow): boolean => row === BORROWED_ROW;

/** The table with the rows that it has. */
export const withoutBorrowed = (table: FoundTable): FoundTable =>
  table.rows.some(isBorrowed) ? { ...table, rows: table.rows.filter((row) => !isBorrowed(row)) } : table;

/** The same table, though something of it is read in another way. */
export const isSameTable = (one: FoundTable, other: FoundTable): boolean =>
  one.sheet === other.sheet && one.range === other.range;

function withRows(table: FoundTable, rows: readonly FoundRow[], change: (row: FoundRow) => FoundRow): FoundTable {
  const wanted = new Set(rows.map(({ row }) => row));
  return { ...table, rows: table.rows.map((row) => (wanted.has(row.row) ? change(row) : row)) };
}

/** Tables by committee name it in their first column, with or without a control area: "Socialudvalget, anlæg". */
export const isNamedByLabel = ({ committeeText, label }: FoundRow): boolean =>
  committeeText === null || committeeText === label || label.trim() === "";

function asCommittee(row: FoundRow, to: string): FoundRow {
  const committeeText = row.committeeText === null ? null : to;
  if (!isNamedByLabel(row)) return { ...row, committeeText };
  const area = controlAreaOf(row.label);
  return { ...row, committeeText, label: area === null ? to : `${to}, ${area}` };
}

const named = (row: FoundRow, { label, committeeText, ownCommittee }: FoundRow): FoundRow => ({
  ...row,
  label,
  committeeText,
  ownCommittee,
});

/** A total of one block counts rows of that block. */
function blockOf(total: FoundRow | null): Block | null {
  const role = total?.totalRole;
  return role === "permanent" || role === "implementation" ? role : null;
}

/** The twin's own cells, a year each in the table's order; a year that the twin's table lacks has none. */
function borrowed({ table, twin, source, countedBy }: MissingRowRepair, above: FoundRow | undefined): FoundRow {
  const amounts = table.yearColumns.flatMap(({ year }) => {
    const cell = twin.amounts[source.yearColumns.findIndex((other) => other.year === year)];
    return cell ? [cell] : [];
  });
  return {
    ...twin,
    row: BORROWED_ROW,
    block: blockOf(countedBy) ?? above?.block ?? null,
    heading: above?.heading ?? null,
    controlArea: table.controlArea ?? twin.controlArea ?? source.controlArea,
    amounts,
    rowTotal: table.rowTotalColumn === null ? null : twin.rowTotal,
  };
}

/** Right above the total that counts it; at the end no total does. */
function withBorrowed(table: FoundTable, repair: MissingRowRepair): FoundTable {
  const { rows } = table;
  const total = rows.findIndex(({ row }) => row === repair.countedBy?.row);
  const at = total < 0 ? rows.length : total;
  const above = rows.slice(0, at).findLast(({ kind }) => kind === "item" || kind === "section");
  return { ...table, rows: [...rows.slice(0, at), borrowed(repair, above), ...rows.slice(at)] };
}

function repaired(table: FoundTable, repair: TableRepair): FoundTable {
  switch (repair.what) {
    case "area":
      return withRows(table, repair.rows, (row) => ({ ...row, controlArea: repair.to }));
    case "committee":
      return withRows(table, repair.rows, (row) => asCommittee(row, repair.to));
    case "names":
      return withRows(table, repair.rows, (row) =>
        named(
          row,
          repair.rows.find((other) => other.row !== row.row)!,
        ),
      );
    case "years":
      return {
        ...table,
        yearColumns: table.yearColumns.map((column, at) => ({ ...column, year: repair.to[at] ?? column.year })),
      };
    case "columns":
      // "I alt" was written before, and has in it what fell off at the end.
      return {
        ...table,
        yearColumns: table.yearColumns.map((column) => ({ ...column, year: column.year + repair.by })),
        rows: table.rows.map((row) => ({ ...row, rowTotal: null })),
      };
    case "missingRow":
      return withBorrowed(table, repair);
    case "misplacedRow": {
      const { controlArea } = repair.table;
      return withRows(table, [repair.twin], (row) => (controlArea ? { ...row, printedUnder: controlArea } : row));
    }
  }
}

/** The table that is read in another way. */
const readOtherwise = (repair: TableRepair): FoundTable =>
  repair.what === "misplacedRow" ? repair.source : repair.table;

/** The tables as they are meant. The cells stay the same objects: a figure is known by its cell. */
export function withRepair(tables: CaseTables, repair: TableRepair): CaseTables {
  return tables.map((table) => (isSameTable(table, readOtherwise(repair)) ? repaired(table, repair) : table));
}

function wordOf(repair: TableRepair): string {
  switch (repair.what) {
    case "missingRow":
      return `${repair.twin.row} ${repair.countedBy?.row}`;
    case "columns":
      return String(repair.by);
    case "names":
    case "misplacedRow":
      return "";
    default:
      return String(repair.to);
  }
}

/** What it is about, and what it says of that: equal for the same repair only. */
export function repairKey(repair: TableRepair): string {
  const { what, table } = repair;
  const rows = "rows" in repair ? repair.rows.map(({ row }) => row).join(" ") : "";
  return `${what} ${table.sheet} ${table.range.top} ${table.range.left} ${rows} ${wordOf(repair)}`;
}
