/* A workbook of 100,000 rows and 12 columns, read; beside the mere inflating of it, and beside another edition's reader. */
import { pathToFileURL } from "node:url";
import { unzipSync } from "fflate";
import { readXlsx } from "../src/hosts/xlsx/readXlsx.ts";
import { PLAIN_LOOK } from "../src/domain/workbook/cellStyles.ts";
import type { CellToWrite } from "../src/hosts/xlsx/xlsxWorkbook.ts";
import { writeXlsx } from "../src/hosts/xlsx/writeXlsx.ts";
import { measureBoth } from "./measure.ts";
import { times } from "./printed.ts";

const ROWS = 100_000;
const COLUMNS = 12;
const ROUNDS = 3;

/** Labels, figures with øre, and a formula in the last two columns. */
function cellOf(row: number, column: number): CellToWrite {
  const ref = { row, column };
  if (column === 0)
    return { ref, value: { kind: "text", text: `Linje ${row % 5_000}` }, formula: null, look: PLAIN_LOOK };
  const value = { kind: "number", value: ((row * 31 + column * 17) % 100_000) / 100 } as const;
  const formula = column >= COLUMNS - 2 ? `=SUM(B${row + 1}:J${row + 1})` : null;
  return { ref, value, formula, look: PLAIN_LOOK };
}

function largeWorkbook(): Uint8Array {
  const cells = Array.from({ length: ROWS * COLUMNS }, (_, at) => cellOf(Math.floor(at / COLUMNS), at % COLUMNS));
  return writeXlsx({ sheets: [{ name: "Ark1", merges: [], cells }] });
}

type Reader = (bytes: Uint8Array) => unknown;

/** ANDEN_UDGAVE is the folder of another checkout, with its packages. */
async function otherReader(): Promise<Reader | null> {
  const folder = process.env["ANDEN_UDGAVE"];
  if (folder === undefined) return null;
  const module = (await import(pathToFileURL(`${folder}/src/hosts/xlsx/readXlsx.ts`).href)) as { readXlsx: Reader };
  return module.readXlsx;
}

export async function benchLarge(): Promise<void> {
  const bytes = largeWorkbook();
  const size = `${ROWS} × ${COLUMNS} celler, ${(bytes.length / 1e6).toFixed(1).replace(".", ",")} MB`;
  const mere = measureBoth(
    () => void readXlsx(bytes),
    () => void unzipSync(bytes),
    ROUNDS,
  );
  process.stdout.write(`${size}: læst på ${times(mere.ours / mere.plain)} den blotte udpakning\n`);
  const other = await otherReader();
  if (!other) return;
  const both = measureBoth(
    () => void readXlsx(bytes),
    () => void other(bytes),
    ROUNDS,
  );
  process.stdout.write(`${times(both.ours / both.plain)} den anden udgaves tid\n`);
}
