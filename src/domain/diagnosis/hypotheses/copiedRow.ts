import type { FoundRow, FoundTable } from "../../recognition/foundTable.ts";
import { itemsOf } from "../../reconciliation/columns.ts";
import { amountCellsOf } from "../../reconciliation/cells.ts";
import { mendedBy, type SheetState } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { carried } from "./carried.ts";
import { derived } from "./derived.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_YEARS = 2;

function valuesIn({ numbers, values }: SheetState, { amounts }: FoundRow): number[] {
  return amounts.map((cell) => values[numbers.indexOf.get(cell) ?? -1] ?? 0);
}

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
  const cells = amountCellsOf(row).flatMap((cell) => state.numbers.indexOf.get(cell) ?? []);
  const plain = derived(state, cells);
  if (!plain) return [];
  return carried(state, plain)
    .filter(({ changes }) => mendedBy(state, changes) >= FEWEST_YEARS)
    .map(({ changes, followers, price }) => {
      const own = { kind: "figures", slip: "copied", table, row, repeats: null } as const;
      return { ...own, changes, followers, price: SLIP_PRICES.copied + price };
    });
}

/** A row copied from the one beside it, and its figures never changed: what they should be, the promises say. */
export function copiedRowHypotheses({ state, cells: inDoubt }: Doubt): FiguresAssumed[] {
  const isDoubtful = ({ amounts }: FoundRow): boolean =>
    amounts.some((cell) => inDoubt.has(state.numbers.indexOf.get(cell) ?? -1));
  return state.tables.flatMap((table) =>
    copies(state, table)
      .filter((pair) => pair.some(isDoubtful))
      .flatMap((pair) => pair.flatMap((row) => asCopied(state, table, row))),
  );
}
