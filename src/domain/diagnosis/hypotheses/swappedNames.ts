import { itemsOf } from "../../reconciliation/columns.ts";
import { isByCommittee } from "../../reconciliation/committees/committeesOfRows.ts";
import { mendedBy } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { type Doubt, isDoubtful, type TableAssumed } from "./hypothesis.ts";
import { exchange } from "./swappedRows.ts";

/** As two rows of figures: nobody can tell which of the two was exchanged. */
const PRICE = SLIP_PRICES.swapped + 0.4;
const MOST_ROWS = 16;
const FEWEST_MENDED = 2;

/** Two committees that bear each other's name have each other's figures as well. */
export function nameHypotheses(doubt: Doubt): TableAssumed[] {
  const { state } = doubt;
  return state.tables.filter(isByCommittee).flatMap((table) => {
    const rows = itemsOf(table)
      .filter((row) => isDoubtful(doubt, row))
      .slice(0, MOST_ROWS);
    return rows.flatMap((row, at) =>
      rows.slice(at + 1).flatMap((other): TableAssumed[] => {
        const changes = exchange(state, row, other);
        if (changes.size <= 2 || mendedBy(state, changes) < FEWEST_MENDED) return [];
        return [{ kind: "table", repair: { what: "names", table, rows: [row, other] }, price: PRICE }];
      }),
    );
  });
}
