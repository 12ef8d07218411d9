import { formatDanishNumber } from "../money/danishNumber.ts";
import { Amount } from "../money/amount.ts";
import type { CellStyle, PlannedCell, PlannedContent, SheetPlan } from "../workbook/plan.ts";
import { isHead } from "./wordLooks.ts";

export interface WrittenCell {
  readonly text: string;
  readonly style: CellStyle;
  readonly columns: number;
}

export type WrittenBlock =
  | { readonly kind: "paragraph"; readonly text: string; readonly style: CellStyle }
  | { readonly kind: "table"; readonly headerRows: number; readonly rows: readonly (readonly WrittenCell[])[] };

const BESIDE: readonly CellStyle[] = ["helper", "helperHeader"];
const PARAGRAPHS: readonly CellStyle[] = ["title", "caption", "note", "line", "lineHeader", "prose"];
const WITHOUT_ZERO: readonly CellStyle[] = ["amountOrBlank"];

/** U+2212: no line break parts it from its figure, as one does behind a hyphen. */
const MINUS = "\u2212";

function textOf(content: PlannedContent, style: CellStyle): string {
  if (content.kind === "empty") return "";
  if (content.kind === "text") return content.text;
  const value =
    content.kind === "number" ? content.value : content.result.kind === "number" ? content.result.value : null;
  if (value === null) return content.kind === "formula" && content.result.kind === "text" ? content.result.text : "";
  if (value === 0 && WITHOUT_ZERO.includes(style)) return "";
  if (style === "yearHeader") return String(value);
  const shown = formatDanishNumber(Amount.fromNumber(value)).replace(/^-/, MINUS);
  return style === "payback" ? `${shown} år` : shown;
}

function rowsOf({ cells, printArea }: SheetPlan): ReadonlyMap<number, PlannedCell[]> {
  const rows = new Map<number, PlannedCell[]>();
  const printed = cells.filter(({ ref, style }) => ref.column <= printArea.right && !BESIDE.includes(style));
  for (const cell of printed) rows.set(cell.ref.row, [...(rows.get(cell.ref.row) ?? []), cell]);
  return new Map([...rows].sort(([one], [other]) => one - other));
}

const isParagraph = (cells: readonly PlannedCell[]): boolean =>
  cells.every(({ style, content }) => PARAGRAPHS.includes(style) || content.kind === "empty") && cells.length > 0;

/** A head that runs on over the years is one cell, as the form has it. */
function spanned(row: readonly WrittenCell[]): WrittenCell[] {
  const result: WrittenCell[] = [];
  for (const cell of row) {
    const before = result.at(-1);
    const runsOn =
      before?.style === "upperHeader" && cell.style === "upperHeader" && cell.text === "" && result.length > 1;
    if (runsOn) result[result.length - 1] = { ...before, columns: before.columns + 1 };
    else result.push(cell);
  }
  return result;
}

function tableRow(cells: readonly PlannedCell[], width: number): WrittenCell[] {
  const row = Array.from({ length: width }, (_, column): WrittenCell => {
    const cell = cells.find(({ ref }) => ref.column === column);
    if (!cell) return { text: "", style: cells[0]?.style === "section" ? "section" : "label", columns: 1 };
    return { text: textOf(cell.content, cell.style), style: cell.style, columns: 1 };
  });
  return spanned(row);
}

function tableOf(rows: readonly (readonly PlannedCell[])[]): WrittenBlock {
  const width = Math.max(...rows.flatMap((cells) => cells.map(({ ref }) => ref.column + 1)));
  const headerRows = rows.findIndex((cells) => !cells.some(({ style }) => isHead(style)));
  return {
    kind: "table",
    headerRows: headerRows < 0 ? rows.length : headerRows,
    rows: rows.map((cells) => tableRow(cells, width)),
  };
}

/** The printed part of a plan, as paragraphs and tables from top to bottom. */
export function blocksOfPlan(plan: SheetPlan): WrittenBlock[] {
  const blocks: WrittenBlock[] = [];
  let open: PlannedCell[][] = [];
  let last = -1;
  const close = (): void => {
    if (open.length > 0) blocks.push(tableOf(open));
    open = [];
  };
  for (const [row, cells] of rowsOf(plan)) {
    if (row > last + 1) close();
    last = row;
    const [first] = [...cells].sort((one, other) => one.ref.column - other.ref.column);
    const isAlone = cells.length === 1 && first?.style === "label" && open.length === 0;
    if (!first || !(isParagraph(cells) || isAlone)) {
      open.push(cells);
      continue;
    }
    close();
    const text = cells
      .map(({ content, style }) => textOf(content, style))
      .filter((part) => part !== "")
      .join(" ");
    // A title is a name, and is read back as it was written.
    const said = first.style === "title" ? text : text.replace(/(?<=\s)-(?=\d)/g, MINUS);
    if (said !== "") blocks.push({ kind: "paragraph", text: said, style: first.style });
  }
  close();
  return blocks;
}
