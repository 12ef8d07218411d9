import type { CaseLine, ControlArea, LineKind } from "../case/caseModel.ts";
import type { Draw, FormTable } from "./formTable.ts";

const isOfSign = (kind: LineKind, sign: Draw["sign"]): boolean =>
  sign === null || kind === (sign === 1 ? "operation" : "saving");

/** In a case the kind of a line says what a sheet shows by its block and sign. */
function kindsOfBlock(block: Draw["block"]): readonly LineKind[] {
  if (block === null) return ["activity"];
  return block === "permanent" ? ["saving", "operation"] : ["implementation"];
}

/** The kinds of line a table adds. */
export function lineKindsOf({ draws }: FormTable): readonly LineKind[] {
  return draws ? kindsOfBlock(draws.block).filter((kind) => isOfSign(kind, draws.sign)) : [];
}

/** The one control area whose lines a table adds; null where it adds those of every area. */
export const areaOfLines = ({ area }: FormTable): ControlArea | null => (area === "each" ? null : area);

function inArea(table: FormTable, { controlArea }: CaseLine): boolean {
  const area = areaOfLines(table);
  return area === null || area === controlArea;
}

/** The lines whose amounts the table adds. */
export const addsLine = (table: FormTable, line: CaseLine): boolean =>
  lineKindsOf(table).includes(line.kind) && inArea(table, line);

/** The lines that give the table its rows: A, B and C have the same ones, so that A = B + C can be read row by row. */
export const rowsForLine = (table: FormTable, line: CaseLine): boolean =>
  table.draws !== null && kindsOfBlock(table.draws.block).includes(line.kind) && inArea(table, line);
