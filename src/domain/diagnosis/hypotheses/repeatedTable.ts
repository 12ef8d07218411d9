import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf, totalsOf } from "../../reconciliation/columns.ts";
import { committeeOf } from "../../reconciliation/committees.ts";
import { labelKey } from "../../recognition/text.ts";
import type { Changes, SheetState } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_CELLS = 4;
const MOST_ROWS = 60;
const keyOf = (row: FoundRow): string => committeeOf(row)?.id ?? labelKey(row.label);

/** Every figure of the table stands in the other table too, in the same row and year. */
function repeats({ numbers, values }: SheetState, table: FoundTable, other: FoundTable): boolean {
  const rows = new Map(itemsOf(other).map((row) => [keyOf(row), row]));
  const valueOf = (row: FoundRow | undefined, column: number): number => {
    const cell = row?.amounts[column];
    return cell ? (values[numbers.indexOf.get(cell) ?? -1] ?? 0) : 0;
  };
  const pairs = itemsOf(table).flatMap((row) =>
    table.yearColumns.map(({ year }, column) => {
      const there = other.yearColumns.findIndex((own) => own.year === year);
      return [valueOf(row, column), valueOf(rows.get(keyOf(row)), there)] as const;
    }),
  );
  return pairs.every(([own, its]) => own === its) && pairs.filter(([own]) => own !== 0).length >= FEWEST_CELLS;
}

/** What the promises give where all of the table's figures are unknown; null where they do not give them all. */
function derived({ numbers, values }: SheetState, table: FoundTable): Changes | null {
  const { equations, equationsOf, indexOf } = numbers;
  const rows = [...itemsOf(table), ...totalsOf(table)];
  const free = new Set(rows.flatMap(({ amounts }) => amounts.flatMap((cell) => indexOf.get(cell) ?? [])));
  const now = [...values];
  const changes = new Map<number, number>();
  const hard = [...new Set([...free].flatMap((cell) => equationsOf[cell]!))].filter(
    (id) => equations[id]!.room !== Infinity,
  );
  for (let isMoving = true; isMoving && free.size > 0;) {
    isMoving = false;
    for (const id of hard) {
      const { cells, signs } = equations[id]!;
      const unknown = cells.filter((cell) => free.has(cell));
      if (unknown.length !== 1) continue;
      const [cell] = unknown as [number];
      const others = cells.reduce((sum, other, at) => (other === cell ? sum : sum + signs[at]! * now[other]!), 0);
      now[cell] = -others * signs[cells.indexOf(cell)]! + 0;
      if (now[cell] !== values[cell]) changes.set(cell, now[cell]!);
      free.delete(cell);
      isMoving = true;
    }
  }
  return free.size === 0 && changes.size > 0 ? changes : null;
}

/**
 * A whole table copied where another should stand (the published Tabel C of TV03-2025 repeats Tabel A): one
 * mistake.
 */
export function repeatHypotheses({ state, cells: inDoubt }: Doubt): FiguresAssumed[] {
  const isDoubtful = (table: FoundTable): boolean =>
    table.rows.filter(({ amounts }) => amounts.some((cell) => inDoubt.has(state.numbers.indexOf.get(cell) ?? -1)))
      .length > 0;
  const doubtful = state.tables.filter((table) => table.rows.length <= MOST_ROWS && isDoubtful(table));
  return doubtful.flatMap((table) => {
    const source = doubtful.find(
      (other) => other !== table && other.role !== table.role && repeats(state, table, other),
    );
    const changes = source ? derived(state, table) : null;
    const row =
      changes &&
      table.rows.find(({ amounts }) => amounts.some((cell) => changes.has(state.numbers.indexOf.get(cell) ?? -1)));
    if (!source || !changes || !row) return [];
    const followers = new Set(
      totalsOf(table)
        .flatMap(({ amounts }) => amounts.flatMap((cell) => state.numbers.indexOf.get(cell) ?? []))
        .filter((cell) => changes.has(cell)),
    );
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
