import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { amountCellsOf } from "../../reconciliation/cells.ts";
import { indicesOf, mendedBy, type SheetState, valueAt } from "../sheetState.ts";
import { assumedWithTotals } from "./carried.ts";
import { derived } from "./derived.ts";
import { type Doubt, type FiguresAssumed, isDoubtful } from "./hypothesis.ts";

const FEWEST_YEARS = 2;

const valuesIn = (state: SheetState, { amounts }: FoundRow): number[] => amounts.map((cell) => valueAt(state, cell));

/** Two rows beside each other with the same figures in every year. */
function copies(state: SheetState, table: FoundTable): (readonly [FoundRow, FoundRow])[] {
  const items = itemsOf(table);
  return items.slice(1).flatMap((row, at) => {
    const [own, above] = [valuesIn(state, row), valuesIn(state, items[at]!)];
    const filled = own.filter((value) => value !== 0).length;
    const isSame = filled >= FEWEST_YEARS && own.every((value, column) => value === above[column]);
    return isSame ? [[items[at]!, row] as const] : [];
  });
}

function asCopied(state: SheetState, table: FoundTable, row: FoundRow): FiguresAssumed[] {
  const cells = indicesOf(state, amountCellsOf(row));
  const plain = derived(state, cells);
  if (!plain) return [];
  return assumedWithTotals(state, { slip: "copied", table, row }, plain).filter(
    ({ changes }) => mendedBy(state, changes) >= FEWEST_YEARS,
  );
}

/** A row copied from the one beside it, and its figures never changed: what they should be, the promises say. */
export function copiedRowHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  return state.tables.flatMap((table) =>
    copies(state, table)
      .filter((pair) => pair.some((row) => isDoubtful(doubt, row)))
      .flatMap((pair) => pair.flatMap((row) => asCopied(state, table, row))),
  );
}
