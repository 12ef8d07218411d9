/* A picture of cells as they look in Excel, with letters and row numbers, so that addresses can be followed. */
import { escaped } from "../../src/domain/report/escaped.ts";

/** A caption this long runs over the blank cells beside it, as in Excel. */
const RUNS_OVER = 24;

export interface DrawnCell {
  readonly text: string;
  readonly amount: boolean;
  readonly mark?: "at" | "related" | null;
  /** HTML of a small line below. */
  readonly under?: string | null;
}

export interface DrawnRow {
  readonly cells: readonly DrawnCell[];
  readonly hidden?: boolean;
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

const isBare = ({ text, under, mark }: DrawnCell): boolean => text === "" && !under && !mark;

/** How many cells a text covers: its own, and in a row without amounts the bare ones beside it. */
function reach(row: readonly DrawnCell[], column: number): number {
  const isLong = (row[column]?.text.length ?? 0) > RUNS_OVER;
  if (!isLong || row.some(({ amount }) => amount)) return 1;
  const stop = row.findIndex((cell, index) => index > column && !isBare(cell));
  return (stop < 0 ? row.length : stop) - column;
}

function cellHtml({ text, amount, mark, under }: DrawnCell, span: number): string {
  const classes = [...(amount ? ["amount"] : []), ...(mark ? [mark] : [])].join(" ");
  const below = under ? `<small>${under}</small>` : "";
  return `<td${classes && ` class="${classes}"`}${span > 1 ? ` colspan="${span}"` : ""}>${escaped(text)}${below}</td>`;
}

function rowHtml({ cells, hidden }: DrawnRow, index: number): string {
  const parts: string[] = [];
  let taken = 0;
  cells.forEach((cell, column) => {
    if (column < taken) return;
    taken = column + reach(cells, column);
    parts.push(cellHtml(cell, taken - column));
  });
  const number = hidden ? `${index + 1} <small>skjult</small>` : String(index + 1);
  return `<tr${hidden ? ' class="unseen"' : ""}><th scope="row">${number}</th>${parts.join("")}</tr>`;
}

export function cellTable({ caption, rows }: { readonly caption: string; readonly rows: readonly DrawnRow[] }): string {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_, column) => `<th scope="col">${letter(column)}</th>`).join("");
  return `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table class="cells">
<caption>${escaped(caption)}</caption>
<tr><td class="corner"></td>${letters}</tr>
${rows.map(rowHtml).join("\n")}
</table></div>`;
}
