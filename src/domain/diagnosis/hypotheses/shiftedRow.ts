import { mendedBy } from "../sheetState.ts";
import { SLIP_PRICES } from "../slip/slip.ts";
import { doubtfulRows } from "./alongRow.ts";
import { carried } from "./carried.ts";
import type { Doubt, FiguresAssumed } from "./hypothesis.ts";

const FEWEST_MENDED = 2;

/** A row's figures one column too far to the left or right, under the wrong years. */
export function shiftHypotheses(doubt: Doubt): FiguresAssumed[] {
  const { state } = doubt;
  const found: FiguresAssumed[] = [];
  for (const { table, row } of doubtfulRows(doubt)) {
    const cells = row.amounts.flatMap((cell) => state.numbers.indexOf.get(cell) ?? []);
    if (cells.length < row.amounts.length || cells.some((cell) => state.numbers.cells[cell]!.formula !== null))
      continue;
    const values = cells.map((cell) => state.values[cell]!);
    const turned = [
      ...(values[0] === 0 ? [[...values.slice(1), 0]] : []),
      ...(values.at(-1) === 0 ? [[0, ...values.slice(0, -1)]] : []),
    ];
    for (const to of turned) {
      const plain = new Map(cells.flatMap((cell, at) => (to[at] === values[at] ? [] : [[cell, to[at]!] as const])));
      if (plain.size === 0) continue;
      for (const { changes, followers, price } of carried(state, plain)) {
        if (mendedBy(state, changes) < FEWEST_MENDED) continue;
        const own = { kind: "figures", slip: "shifted", table, row, repeats: null } as const;
        found.push({ ...own, changes, followers, price: SLIP_PRICES.shifted + price });
      }
    }
  }
  return found;
}
