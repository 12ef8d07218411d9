import type { Amount } from "../money/amount.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { countedAmount } from "./cells.ts";

/** From one year to the next. */
export interface Step {
  readonly column: number;
  readonly fits: boolean;
}

/** A row that another runs up, or down, year by year. */
export interface Accumulation {
  readonly source: FoundRow;
  readonly down: boolean;
  readonly steps: readonly Step[];
}

export const amountIn = ({ amounts }: FoundRow, column: number): Amount | null => countedAmount(amounts[column]);

/** The permanent level is no year more to add, and a blank one says that the row has ended. */
function stepsOf({ yearColumns }: FoundTable, row: FoundRow, source: FoundRow, down: boolean): Step[] {
  return row.amounts.slice(1).flatMap((cell, index): Step[] => {
    const column = index + 1;
    if (yearColumns[column]!.goesOn || cell.value.kind === "blank") return [];
    const [before, now, own] = [amountIn(row, column - 1), amountIn(row, column), amountIn(source, column)];
    if (!before || !now || !own || (own.isZero() && before.equals(now))) return [];
    const fits = now.minus(before).equals(down ? own.negated() : own);
    return [{ column, fits: fits || isBackInStep(row, source, column, down) }];
  });
}

/** The year before is the wrong one: from the one before that, both years' amounts lead here. */
function isBackInStep(row: FoundRow, source: FoundRow, column: number, down: boolean): boolean {
  const [first, wrong, now] = [column - 2, column - 1, column].map((at) => amountIn(row, at));
  const [one, other] = [column - 1, column].map((at) => amountIn(source, at));
  if (!first || !wrong || !now || !one || !other) return false;
  const both = one.plus(other);
  return now.minus(first).equals(down ? both.negated() : both);
}

const fitting = ({ steps }: Accumulation): number => steps.filter(({ fits }) => fits).length;

/** The first year is the other row's own: a running sum begins with it. */
function beginsWith(row: FoundRow, { source, down }: Accumulation): boolean {
  const [own, first] = [amountIn(row, 0), amountIn(source, 0)];
  return !down && own !== null && first !== null && !own.isZero() && own.equals(first);
}

/** How many years agree, the first one with them. */
const agreeing = (row: FoundRow, found: Accumulation): number => fitting(found) + (beginsWith(row, found) ? 1 : 0);

/** So many that it is no chance: one step behind a first year that agrees, or two steps. */
function isProven(row: FoundRow, found: Accumulation): boolean {
  const agree = agreeing(row, found);
  const first = agree - fitting(found);
  return fitting(found) > 0 && agree >= 2 && agree * 2 > found.steps.length + first;
}

/** The row above that most of its years run up. */
export function accumulationOf(table: FoundTable, at: number): Accumulation | null {
  const { rows } = table;
  const row = rows[at]!;
  const sources = rows
    .slice(0, at)
    .filter(({ aside, kind }) => aside === null && (kind === "item" || kind === "total"));
  const readings = sources.flatMap((source) =>
    [false, true].map((down) => ({ source, down, steps: stepsOf(table, row, source, down) })),
  );
  const best = readings.reduce<Accumulation | null>(
    (most, next) => (most && agreeing(row, most) >= agreeing(row, next) ? most : next),
    null,
  );
  return best && isProven(row, best) ? best : null;
}

/** The cells that accumulate another row, year by year: each is held against the one before. */
export function accumulatedCells(tables: readonly FoundTable[]): FoundCell[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row, at) => {
      const isChecked = row.aside === "accumulated" && accumulationOf(table, at) !== null;
      return isChecked ? row.amounts.filter((_, column) => !table.yearColumns[column]!.goesOn) : [];
    }),
  );
}
