import type { Cell } from "../../../domain/workbook/snapshot.ts";
import { readCell } from "./readCell.ts";

/** An ordinary cell takes some 60 bytes of the 5 MB an answer may hold. Where that is not enough, `halved` helps. */
const CELLS_PER_REQUEST = 60_000;

/** Some whole rows of a sheet's used range. */
export interface CellBlock {
  readonly used: Excel.Range;
  readonly firstRow: number;
  readonly rows: number;
}

/** Packs the used ranges into requests; nearly every workbook needs one. */
export function packBlocks(ranges: readonly Excel.Range[]): CellBlock[][] {
  const requests: CellBlock[][] = [[]];
  let room = CELLS_PER_REQUEST;
  for (const block of ranges.flatMap(blocksOf)) {
    const size = block.rows * block.used.columnCount;
    if (size > room && requests.at(-1)?.length) {
      requests.push([]);
      room = CELLS_PER_REQUEST;
    }
    requests.at(-1)?.push(block);
    room -= size;
  }
  return requests;
}

function blocksOf(used: Excel.Range): CellBlock[] {
  if (used.isNullObject) return [];
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / used.columnCount));
  const blocks = Math.ceil(used.rowCount / height);
  return Array.from({ length: blocks }, (_, index) => {
    const firstRow = index * height;
    return { used, firstRow, rows: Math.min(height, used.rowCount - firstRow) };
  });
}

/** The blocks in two parts that are about equal; null where nothing is left to part. */
export function halved(blocks: readonly CellBlock[]): readonly [CellBlock[], CellBlock[]] | null {
  const [only] = blocks;
  if (blocks.length > 1) return [blocks.slice(0, blocks.length / 2), blocks.slice(blocks.length / 2)];
  if (!only || only.rows < 2) return null;
  const rows = Math.floor(only.rows / 2);
  return [[{ ...only, rows }], [{ ...only, firstRow: only.firstRow + rows, rows: only.rows - rows }]];
}

/** Asks for a block's cells; the answer can be read after the next sync. */
export function askCells({ used, firstRow, rows }: CellBlock): () => Cell[][] {
  const isWhole = rows === used.rowCount;
  const range = isWhole ? used : used.getRow(firstRow).getResizedRange(rows - 1, 0);
  range.load("values,formulas,numberFormat,valueTypes");
  return () =>
    range.values.map((line: unknown[], row) =>
      line.map((value, column) =>
        readCell({
          value,
          formula: range.formulas[row]?.[column],
          numberFormat: range.numberFormat[row]?.[column],
          valueType: range.valueTypes[row]?.[column],
        }),
      ),
    );
}
