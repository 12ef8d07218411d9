import type { CellRange, CellRef } from "../../../domain/workbook/address.ts";

/** A cell and what it looks like, in any words. */
export interface StyledCell<S extends string> {
  readonly ref: CellRef;
  readonly style: S;
}

/** A rectangle of cells of one style. */
export interface StyleArea<S extends string> {
  readonly style: S;
  readonly range: CellRange;
}

/** Few, large rectangles: each costs a handful of actions in the request. `isRow` keeps a style's rows apart. */
export function styleAreas<S extends string>(
  cells: readonly StyledCell<S>[],
  isRow: (style: S) => boolean = () => false,
): StyleArea<S>[] {
  return stacked(runsOfRows(cells), isRow);
}

function runsOfRows<S extends string>(cells: readonly StyledCell<S>[]): StyleArea<S>[] {
  const ordered = [...cells].sort((one, other) => one.ref.row - other.ref.row || one.ref.column - other.ref.column);
  const runs: StyleArea<S>[] = [];
  for (const { ref, style } of ordered) {
    const last = runs.at(-1);
    const goesOn = last && last.style === style && last.range.top === ref.row && last.range.right === ref.column - 1;
    if (goesOn) runs[runs.length - 1] = { style, range: { ...last.range, right: ref.column } };
    else runs.push({ style, range: { top: ref.row, left: ref.column, bottom: ref.row, right: ref.column } });
  }
  return runs;
}

/** Runs of the same style and columns in rows that follow each other become one rectangle. */
function stacked<S extends string>(runs: readonly StyleArea<S>[], isRow: (style: S) => boolean): StyleArea<S>[] {
  const open = new Map<string, StyleArea<S>>();
  const done: StyleArea<S>[] = [];
  for (const run of runs) {
    const key = `${run.style}:${run.range.left}:${run.range.right}`;
    const above = open.get(key);
    if (above && above.range.bottom === run.range.top - 1 && !isRow(run.style)) {
      open.set(key, { style: run.style, range: { ...above.range, bottom: run.range.bottom } });
    } else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}
