import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf, totalsOf } from "../../reconciliation/columns.ts";
import { rowKey } from "../../reconciliation/netGrossTriple.ts";
import { indicesOf, type SheetState, valueAt } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { derived } from "./derived.ts";
import { type Doubt, type FiguresAssumed, isDoubtful } from "./hypothesis.ts";

const FEWEST_CELLS = 4;
const MOST_ROWS = 60;
const keyOf = (row: FoundRow): string => rowKey({ ...row, label: row.committeeText || row.label });

interface KeyedTable {
  readonly table: FoundTable;
  readonly rows: ReadonlyMap<string, FoundRow>;
}

const keyed = (table: FoundTable): KeyedTable => ({
  table,
  rows: new Map(itemsOf(table).map((row) => [keyOf(row), row])),
});

/** Every figure of the table stands in the other table too, in the same row and year. */
function repeats(state: SheetState, { table, rows: own }: KeyedTable, { table: other, rows }: KeyedTable): boolean {
  const valueOf = (row: FoundRow | undefined, column: number): number => {
    const cell = row?.amounts[column];
    return cell ? valueAt(state, cell) : 0;
  };
  const isFilled = (row: FoundRow): boolean => row.amounts.some((cell) => valueAt(state, cell) !== 0);
  // A table that lacks one of the other's rows is no copy of it: the row is missing.
  if ([...rows].some(([key, row]) => isFilled(row) && !own.has(key))) return false;
  const columns = table.yearColumns.map(({ year }) => other.yearColumns.findIndex((its) => its.year === year));
  let filled = 0;
  for (const [key, row] of own) {
    for (const [column, there] of columns.entries()) {
      const value = valueOf(row, column);
      if (value !== valueOf(rows.get(key), there)) return false;
      if (value !== 0) filled += 1;
    }
  }
  return filled >= FEWEST_CELLS;
}

const numbersIn = (state: SheetState, rows: readonly FoundRow[]): number[] =>
  rows.flatMap(({ amounts }) => indicesOf(state, amounts));

/** Tabel 2 to 4 print rows of Tabel 1 again as they should. */
const mayBeCopied = (table: FoundTable, from: FoundTable): boolean => from.role !== table.role && !isLeading(from);

/**
 * A whole table copied where another should stand (the published Tabel C of TV03-2025 repeats Tabel A): one
 * mistake.
 */
export function repeatHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  const doubtful = state.tables
    .filter(({ rows }) => rows.length <= MOST_ROWS && rows.some((row) => isDoubtful(doubt, row)))
    .map(keyed);
  return doubtful.flatMap((own) => {
    const { table } = own;
    const source = doubtful.find((other) => mayBeCopied(table, other.table) && repeats(state, own, other))?.table;
    const changes = source ? derived(state, numbersIn(state, [...itemsOf(table), ...totalsOf(table)])) : null;
    const row = changes && table.rows.find((own) => numbersIn(state, [own]).some((cell) => changes.has(cell)));
    if (!source || !changes || !row) return [];
    const followers = new Set(numbersIn(state, totalsOf(table)).filter((cell) => changes.has(cell)));
    return [
      {
        kind: "figures",
        slip: "repeated",
        table,
        row,
        repeats: source,
        changes,
        followers,
        price: SLIP_PRICES.repeated,
      },
    ];
  });
}
