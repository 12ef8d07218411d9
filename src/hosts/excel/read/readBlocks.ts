import type { Cell } from "../../../domain/workbook/snapshot.ts";
import { askCells, type CellBlock, halved } from "./cellBlocks.ts";
import { isTooLarge } from "../failures.ts";

export interface BlockRows {
  readonly used: Excel.Range;
  readonly rows: Cell[][];
}

/**
 * The blocks in one round trip, with what `ask` asks beside; in more where Excel finds the answer too large,
 * which it does at 5 MB: how long the texts and formulas are only Excel knows.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly CellBlock[],
  ask: () => void,
): Promise<BlockRows[]> {
  ask();
  const answers = blocks.map((block) => ({ used: block.used, read: askCells(block) }));
  try {
    await context.sync();
  } catch (error) {
    const halves = isTooLarge(error) ? halved(blocks) : null;
    if (!halves) throw error;
    const first = await readBlocks(context, halves[0], ask);
    return [...first, ...(await readBlocks(context, halves[1], () => undefined))];
  }
  return answers.map(({ used, read }) => ({ used, rows: read() }));
}
