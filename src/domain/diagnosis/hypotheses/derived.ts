import type { Changes, SheetState } from "../sheetState.ts";
import { areNamesakes } from "./evidence.ts";

/**
 * What the promises give where all these cells are unknown, and where asked for what the same rows of other tables
 * hold; null where they do not give them all.
 */
export function derived(state: SheetState, unknowns: Iterable<number>, withTwins = false): Changes | null {
  const { values } = state;
  const { equations, equationsOf } = state.numbers;
  const free = new Set(unknowns);
  const now = [...values];
  const changes = new Map<number, number>();
  const hard = [...new Set([...free].flatMap((cell) => equationsOf[cell]!))].filter(
    (id) => equations[id]!.room !== Infinity || (withTwins && areNamesakes(state, id)),
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
