import type { FoundCell } from "../../recognition/foundTable.ts";
import type { SheetState } from "../sheetState.ts";

/** A cell that people calculate, and what the promise that calculates it makes of it. */
export interface Calculated {
  readonly index: number;
  /** How far it is off; 0 where it holds. */
  readonly off: number;
  readonly right: number;
}

/** Null for a cell that no promise calculates. */
export function calculatedAt({ numbers, residuals, values }: SheetState, cell: FoundCell): Calculated | null {
  const index = numbers.indexOf.get(cell);
  const id = numbers.equationsOf[index ?? -1]?.find((own) => numbers.constraints[own]!.calculated === cell);
  if (index === undefined || id === undefined) return null;
  return { index, off: residuals[id]!, right: values[index]! - residuals[id]! };
}
