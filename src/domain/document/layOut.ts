import { readAmountText } from "../money/amountText.ts";
import type { CellRange } from "../workbook/address.ts";
import type { OutlineRow, Placeholder } from "../workbook/documentOutline.ts";
import {
  BLANK_CELL,
  type Cell,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../workbook/snapshot.ts";
import { breaksOff, groupsOf } from "./brokenTables.ts";
import { captionsAbove } from "./captionsAbove.ts";
import { withTabbedTables } from "./tabbedTables.ts";
import type { DocumentBlock, DocumentCell, DocumentParagraph, DocumentTable, FormDocument } from "./formDocument.ts";

/** What the one sheet of a document is called. */
const DOCUMENT_SHEET = "Dokument";

interface Draft {
  readonly cells: Cell[][];
  readonly rows: Map<number, OutlineRow>;
  readonly merges: CellRange[];
  readonly placeholders: Placeholder[];
  tables: number;
}

const cellOf = (value: CellValue): Cell => ({ ...BLANK_CELL, value });

function textCell(text: string): Cell {
  const trimmed = text.trim();
  return trimmed === "" ? BLANK_CELL : cellOf({ kind: "text", text: trimmed });
}

/**
 * In Word every figure is text, so that alone is worth no word: what reads as one amount is one. A code ("35.10"), a
 * unit ("1.000 kr."), a name and what may be two amounts stay text.
 */
function tableCell(text: string): Cell {
  const read = readAmountText(text);
  const isFigure = read.kind === "amount" && !/\p{L}/u.test(text);
  return isFigure ? cellOf({ kind: "number", value: read.amount.toNumber() }) : textCell(text);
}

function addRow(draft: Draft, cells: readonly Cell[], row: OutlineRow | null): number {
  const index = draft.cells.length;
  draft.cells.push([...cells]);
  if (row) draft.rows.set(index, row);
  return index;
}

function addPlaceholder(draft: Draft, row: number, column: number, text: string): void {
  if (text.trim() !== "") draft.placeholders.push({ at: { row, column }, text: text.trim() });
}

function addParagraph(draft: Draft, { text, role, level, placeholder }: DocumentParagraph): void {
  const row = addRow(draft, [textCell(text)], { kind: "paragraph", role, level });
  addPlaceholder(draft, row, 0, placeholder);
}

function rowCells(cells: readonly DocumentCell[]): Cell[] {
  const last = cells.at(-1);
  const row: Cell[] = Array.from({ length: last ? last.column + last.columns : 0 }, () => BLANK_CELL);
  for (const { column, text } of cells) row[column] = tableCell(text);
  return row;
}

/** The lowest row that a cell goes on to, through rows whose cell at the same place is its continuation. */
function lastRowOf({ rows }: DocumentTable, index: number, cell: DocumentCell): number {
  let last = index;
  const goesOn = (below: DocumentCell): boolean =>
    below.column === cell.column && below.continues && below.text.trim() === "";
  while (rows[last + 1]?.some(goesOn)) last += 1;
  return last;
}

function addMerges(draft: Draft, table: DocumentTable, top: number): void {
  table.rows.forEach((cells, index) => {
    for (const cell of cells) {
      if (cell.continues && cell.text.trim() === "") continue;
      const last = lastRowOf(table, index, cell);
      if (cell.columns === 1 && last === index) continue;
      const right = cell.column + cell.columns - 1;
      draft.merges.push({ top: top + index, left: cell.column, bottom: top + last, right });
    }
  });
}

/** A label that breaks off and goes on in the next row is one, which stands with its figure. */
function joinBrokenLabel(draft: Draft, row: number): void {
  const upper = draft.cells[row - 1];
  const lower = draft.cells[row];
  const [above, ...others] = upper ?? [];
  const [below] = lower ?? [];
  if (above?.value.kind !== "text" || below?.value.kind !== "text" || !lower || !upper) return;
  if (!breaksOff(above.value.text) || others.some(({ value }) => value.kind !== "blank")) return;
  draft.cells[row - 1] = [textCell(`${above.value.text} ${below.value.text}`), ...lower.slice(1)];
  draft.cells[row] = [];
}

function addTable(draft: Draft, table: DocumentTable): void {
  draft.tables += 1;
  const top = draft.cells.length;
  table.rows.forEach((cells, index) => {
    const row = addRow(draft, rowCells(cells), { kind: "table", table: draft.tables, row: index + 1 });
    for (const { column, placeholder } of cells) addPlaceholder(draft, row, column, placeholder);
    if (draft.rows.get(row - 1)?.kind === "table") joinBrokenLabel(draft, row);
  });
  addMerges(draft, table, top);
}

const isEmpty = (block: DocumentBlock): boolean =>
  block.kind === "paragraph" && block.text.trim() === "" && block.placeholder.trim() === "";

export interface PlacedBlock {
  readonly block: DocumentBlock;
  /** The row of the sheet it begins in. */
  readonly row: number;
}

const height = (block: DocumentBlock): number => (block.kind === "paragraph" ? 1 : block.rows.length);

/** Every block that says something, and where it is laid. Two blank rows end a table for whoever reads the sheet. */
export function placedBlocks({ blocks }: FormDocument): PlacedBlock[] {
  let row = 0;
  return captionsAbove(groupsOf(withTabbedTables(blocks.filter((block) => !isEmpty(block))))).flatMap(
    (group, index, groups) => {
      if (groups[index - 1]?.[0]?.kind === "table") row += 2;
      return group.map((block) => {
        const placed = { block, row };
        row += height(block);
        return placed;
      });
    },
  );
}

/** The document as one sheet: a paragraph in column A of a row of its own, a table in its own grid. */
export function layOut(document: FormDocument): SheetSnapshot {
  const draft: Draft = { cells: [], rows: new Map(), merges: [], placeholders: [], tables: 0 };
  for (const { block, row } of placedBlocks(document)) {
    while (draft.cells.length < row) draft.cells.push([]);
    if (block.kind === "paragraph") addParagraph(draft, block);
    else addTable(draft, block);
  }
  const width = draft.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    name: DOCUMENT_SHEET,
    visible: true,
    protected: true,
    origin: { row: 0, column: 0 },
    cells: draft.cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => BLANK_CELL)]),
    hiddenRows: [],
    hiddenColumns: [],
    merges: draft.merges,
    document: { rows: draft.rows, placeholders: draft.placeholders },
  };
}

export function documentWorkbook(document: FormDocument): WorkbookSnapshot {
  return { sheets: [layOut(document)], activeSheet: DOCUMENT_SHEET };
}
