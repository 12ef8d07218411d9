import type { CellRef } from "./address.ts";
import { contentOf, isSameContent } from "./edit.ts";
import { cellAt, type SheetSnapshot } from "./snapshot.ts";

/** The cell holds what it held, formula and figure. */
export function isSameCellOn(one: SheetSnapshot, other: SheetSnapshot, at: CellRef): boolean {
  const [before, now] = [cellAt(one, at), cellAt(other, at)];
  return isSameContent(contentOf(before), contentOf(now)) && isSameContent(before.value, now.value);
}

/** Every cell holds what it held; looks do not count. */
export function hasSameContents(one: SheetSnapshot, other: SheetSnapshot): boolean {
  const covers = (from: SheetSnapshot, to: SheetSnapshot): boolean =>
    from.cells.every((cells, y) =>
      cells.every((_, x) => isSameCellOn(from, to, { row: from.origin.row + y, column: from.origin.column + x })),
    );
  return covers(one, other) && covers(other, one);
}
