import { amountOf } from "../../recognition/cells/amountCell.ts";
import { neighboursOf, slipTo } from "../solve/prices.ts";
import type { SheetState } from "../sheetState.ts";
import type { Slip } from "./slip.ts";

/** How the figure came to be what it is, where `to` is right. */
export function slipOf({ numbers, figures, values }: SheetState, index: number, to: number): Slip | null {
  const cell = numbers.cells[index]!;
  const neighbours = neighboursOf(cell, figures).map((other) => values[numbers.indexOf.get(other) ?? -1] ?? 0);
  return slipTo(amountOf(cell) === null ? null : values[index]!, to, neighbours);
}
