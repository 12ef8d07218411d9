import type { CellRange } from "../../domain/workbook/address.ts";
import type { CellStyle, PlannedCell } from "../../domain/workbook/plan.ts";

/** A rectangle of cells of one style. */
export interface StyleArea {
  readonly style: CellStyle;
  readonly range: CellRange;
}

/** Few, large rectangles: each costs a handful of actions in the request. */
export function styleAreas(cells: readonly PlannedCell[]): StyleArea[] {
  return stacked(runsOfRows(cells));
}

function runsOfRows(cells: readonly PlannedCell[]): StyleArea[] {
  const ordered = [...cells].sort((one, other) => one.ref.row - other.ref.row || one.ref.column - other.ref.column);
  const runs: StyleArea[] = [];
  for (const { ref, style } of ordered) {
    const last = runs.at(-1);
    const goesOn = last && last.style === style && last.range.top === ref.row && last.range.right === ref.column - 1;
    if (goesOn) runs[runs.length - 1] = { style, range: { ...last.range, right: ref.column } };
    else runs.push({ style, range: { top: ref.row, left: ref.column, bottom: ref.row, right: ref.column } });
  }
  return runs;
}

/** Runs of the same style and columns in rows that follow each other become one rectangle. */
function stacked(runs: readonly StyleArea[]): StyleArea[] {
  const open = new Map<string, StyleArea>();
  const done: StyleArea[] = [];
  for (const run of runs) {
    const key = `${run.style}:${run.range.left}:${run.range.right}`;
    const above = open.get(key);
    if (above && above.range.bottom === run.range.top - 1) {
      open.set(key, { style: run.style, range: { ...above.range, bottom: run.range.bottom } });
    } else {
      if (above) done.push(above);
      open.set(key, run);
    }
  }
  return [...done, ...open.values()];
}
