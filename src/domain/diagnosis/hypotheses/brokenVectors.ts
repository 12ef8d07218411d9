import type { Constraint } from "../../constraints/constraint.ts";
import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { type SheetState, valueAt } from "../sheetState.ts";
import type { Doubt } from "./hypothesis.ts";

/** What the promises of one witness are off by, year by year: left minus right. */
export interface BrokenVector {
  readonly constraint: Constraint;
  readonly byYear: ReadonlyMap<number, number>;
}

/** The year of the column that a promise is shown in; null where it is about "I alt". */
export function yearOf({ figures }: SheetState, { shownBy }: Constraint): number | null {
  const figure = figures.get(shownBy.cell);
  return figure?.table.yearColumns[figure.column]?.year ?? null;
}

/** The broken promises of each witness and table, as one row of differences: what a whole row would explain. */
export function brokenVectors({ state, broken }: Doubt): BrokenVector[] {
  const { numbers, residuals } = state;
  const found = new Map<string, { constraint: Constraint; byYear: Map<number, number> }>();
  for (const id of broken) {
    const constraint = numbers.constraints[id]!;
    const year = yearOf(state, constraint);
    if (year === null) continue;
    const key = `${constraint.kind} ${constraint.witness} ${constraint.shownBy.sheet} ${constraint.shownBy.cell.at.row}`;
    const vector = found.get(key) ?? { constraint, byYear: new Map<number, number>() };
    vector.byYear.set(year, residuals[id]!);
    found.set(key, vector);
  }
  return [...found.values()];
}

/** What a row holds, year by year; years without an amount are left out. */
export function yearsOf(state: SheetState, table: FoundTable, row: FoundRow): Map<number, number> {
  const byYear = new Map<number, number>();
  table.yearColumns.forEach(({ year }, column) => {
    const cell = row.amounts[column];
    const value = cell ? valueAt(state, cell) : 0;
    if (value !== 0) byYear.set(year, value);
  });
  return byYear;
}

/** The same in every year, up to the sign, which is the same for all. */
export function areAlike(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>, sign: 1 | -1): boolean {
  return one.size === other.size && [...one].every(([year, value]) => other.get(year) === sign * value);
}
