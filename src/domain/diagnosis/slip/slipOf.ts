import { amountOf } from "../../recognition/cells/amountCell.ts";
import { neighboursOf, slipTo } from "../solve/prices.ts";
import { type SheetState, valueAt } from "../sheetState.ts";
import type { Slip } from "./slip.ts";

/** How the figure came to be what it is, where `to` is right. */
export function slipOf(state: SheetState, index: number, to: number): Slip | null {
  const cell = state.numbers.cells[index]!;
  const neighbours = neighboursOf(cell, state.figures).map((other) => valueAt(state, other));
  return slipTo(amountOf(cell) === null ? null : state.values[index]!, to, neighbours);
}
