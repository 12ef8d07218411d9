import type { CellRef } from "./address.ts";
import { contentOf, isSameContent } from "./edit.ts";
import { cellAt, type SheetSnapshot } from "./snapshot.ts";

/** The cell holds what it held, formula and figure. */
export function isSameCellOn(one: SheetSnapshot, other: SheetSnapshot, at: CellRef): boolean {
  const [before, now] = [cellAt(one, at), cellAt(other, at)];
  return isSameContent(contentOf(before), contentOf(now)) && isSameContent(before.value, now.value);
}

type IsSame = (one: SheetSnapshot, other: SheetSnapshot, at: CellRef) => boolean;

function everyCell(one: SheetSnapshot, other: SheetSnapshot, isSame: IsSame): boolean {
  const covers = (from: SheetSnapshot, to: SheetSnapshot): boolean =>
    from.cells.every((cells, y) =>
      cells.every((_, x) => isSame(from, to, { row: from.origin.row + y, column: from.origin.column + x })),
    );
  return covers(one, other) && covers(other, one);
}

/** `recalculated`: what was typed is the same, and formulas show something else. Looks do not count. */
export type SheetDifference = "none" | "recalculated" | "typed";

export function differenceOf(one: SheetSnapshot, other: SheetSnapshot): SheetDifference {
  if (everyCell(one, other, isSameCellOn)) return "none";
  const isTypedSame: IsSame = (from, to, at) => isSameContent(contentOf(cellAt(from, at)), contentOf(cellAt(to, at)));
  return everyCell(one, other, isTypedSame) ? "recalculated" : "typed";
}
