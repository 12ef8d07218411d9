import type { DocumentBlock, DocumentCell, DocumentTable } from "./formDocument.ts";

const YEAR = /^(?:19|20)\d\d$/;
const FEWEST_ROWS = 3;

/** The pieces of a line that tabs part; one alone where the paragraph has none, or is a heading. */
function piecesOf(block: DocumentBlock | undefined): readonly string[] {
  if (block?.kind !== "paragraph" || block.role !== "text" || block.text.includes("\n")) return [];
  return block.text.split("\t").map((piece) => piece.trim());
}

const rowOf = (pieces: readonly string[]): DocumentCell[] =>
  pieces.map((text, column) => ({ text, column, columns: 1, continues: false, placeholder: "" }));

const hasYears = (pieces: readonly string[]): boolean => pieces.filter((piece) => YEAR.test(piece)).length > 1;

/** The lines that a head of years is followed by, as far as each has its pieces below the head's own. */
function tableFrom(blocks: readonly DocumentBlock[], from: number): DocumentTable | null {
  const upper = hasYears(piecesOf(blocks[from])) ? 0 : 1;
  const head = piecesOf(blocks[from + upper]);
  if (!hasYears(head)) return null;
  const lines: (readonly string[])[] = [];
  for (let at = from; ; at += 1) {
    const pieces = piecesOf(blocks[at]);
    if (pieces.length < 2 || pieces.length > head.length) break;
    lines.push(pieces);
  }
  return lines.length < FEWEST_ROWS ? null : { kind: "table", rows: lines.map(rowOf) };
}

/** Lines typed with tabs below years are a table, as a person sees it: each piece stands in the column of its tab. */
export function withTabbedTables(blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const found: DocumentBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const table = tableFrom(blocks, at);
    found.push(table ?? blocks[at]!);
    if (table) at += table.rows.length - 1;
  }
  return found;
}
