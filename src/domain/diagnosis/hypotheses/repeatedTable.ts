import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { drawOf } from "../../form/formTables.ts";
import { amountCellsOf } from "../../reconciliation/cells.ts";
import { isLeading } from "../../reconciliation/caseTables.ts";
import { itemsOf, totalsOf } from "../../reconciliation/columns.ts";
import { rowKey } from "../../reconciliation/netGrossTriple.ts";
import { type Changes, indicesOf, type SheetState, valueAt } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { derived } from "./derived.ts";
import { type Doubt, type FiguresAssumed, isDoubtful } from "./hypothesis.ts";

const FEWEST_CELLS = 3;
const FEWEST_WRONG = 2;
const MOST_ROWS = 60;
const keyOf = (row: FoundRow): string => rowKey({ ...row, label: row.committeeText || row.label });

interface KeyedTable {
  readonly table: FoundTable;
  readonly rows: ReadonlyMap<string, FoundRow>;
  /** By their place alone: amounts are pasted beside the names that stand there already. */
  readonly inOrder: ReadonlyMap<string, FoundRow>;
}

const keyed = (table: FoundTable): KeyedTable => ({
  table,
  rows: new Map(itemsOf(table).map((row) => [keyOf(row), row])),
  inOrder: new Map(itemsOf(table).map((row, at) => [String(at), row])),
});

/** Every figure of the table stands in the other table too, in the same row and year. */
function hasRowsOf(
  state: SheetState,
  [table, own]: readonly [FoundTable, KeyedTable["rows"]],
  [other, rows]: readonly [FoundTable, KeyedTable["rows"]],
): boolean {
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

/** By the names of its rows, or by their order. */
const repeats = (state: SheetState, own: KeyedTable, other: KeyedTable): boolean =>
  hasRowsOf(state, [own.table, own.rows], [other.table, other.rows]) ||
  hasRowsOf(state, [own.table, own.inOrder], [other.table, other.inOrder]);

/** As far as "I alt", which goes along. */
const numbersIn = (state: SheetState, rows: readonly FoundRow[]): number[] =>
  indicesOf(state, rows.flatMap(amountCellsOf));

/** Both draw the same rows, of one area or of all: they are alike by right. */
function drawTheSame(one: FoundTable, other: FoundTable): boolean {
  const [own, its] = [drawOf(one.role), drawOf(other.role)];
  const areOfOneArea = one.controlArea === other.controlArea || one.controlArea === null || other.controlArea === null;
  return own?.block === its?.block && own?.sign === its?.sign && areOfOneArea;
}

/** Tabel 2 to 4 print rows of Tabel 1 again as they should, and those of the tables below it are its own. */
const mayBeCopied = (table: FoundTable, from: FoundTable): boolean =>
  !isLeading(from) && !isLeading(table) && !drawTheSame(table, from);

/** Two tables may be alike by right: what is copied is wrong in most of its amounts. */
function isMostlyWrong(state: SheetState, table: FoundTable, changes: Changes): boolean {
  const cells = indicesOf(
    state,
    itemsOf(table).flatMap(({ amounts }) => amounts),
  );
  const filled = cells.filter((cell) => state.values[cell] !== 0 || changes.has(cell));
  const wrong = filled.filter((cell) => changes.has(cell));
  return wrong.length >= FEWEST_WRONG && 2 * wrong.length >= filled.length;
}

/** Where it has a source, that gainsays it: rows that only have each other's names add up as they should. */
function isAgainstItsSource({ state: { numbers }, broken }: Doubt, table: FoundTable): boolean {
  const ofSource = numbers.constraints.flatMap((own, id) => (own.kind === "source" && own.table === table ? [id] : []));
  return ofSource.length === 0 || ofSource.some((id) => broken.includes(id));
}

/** What the promises give instead; where several rows share what is drawn, each has its twin's figures. */
function meantIn(state: SheetState, table: FoundTable): Changes | null {
  const cells = numbersIn(state, [...itemsOf(table), ...totalsOf(table)]);
  return derived(state, cells) ?? derived(state, cells, true);
}

/**
 * A whole table copied where another should stand (the published Tabel C of TV03-2025 repeats Tabel A): one
 * mistake.
 */
export function repeatHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  const all = state.tables.filter(({ rows }) => rows.length <= MOST_ROWS).map(keyed);
  const doubtful = all.filter(({ table }) => table.rows.some((row) => isDoubtful(doubt, row)));
  return doubtful.flatMap((own): FiguresAssumed[] => {
    const { table } = own;
    const source = all.find((other) => mayBeCopied(table, other.table) && repeats(state, own, other))?.table;
    const changes = source ? meantIn(state, table) : null;
    const row = changes && table.rows.find((own) => numbersIn(state, [own]).some((cell) => changes.has(cell)));
    if (!source || !changes || !row || !isAgainstItsSource(doubt, table) || !isMostlyWrong(state, table, changes))
      return [];
    const along = [
      ...totalsOf(table).flatMap(amountCellsOf),
      ...itemsOf(table).flatMap(({ rowTotal }) => rowTotal ?? []),
    ];
    const followers = new Set(indicesOf(state, along).filter((cell) => changes.has(cell)));
    const price = SLIP_PRICES.repeated;
    return [{ kind: "figures", slip: "repeated", table, row, repeats: source, changes, followers, price }];
  });
}
