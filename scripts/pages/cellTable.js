/* A picture of cells as they look in Excel, with letters and row numbers, so that addresses can be followed. */
import { escaped } from "./html.js";

/** A caption this long runs over the blank cells beside it, as in Excel. */
const RUNS_OVER = 24;

function letter(column) {
  return String.fromCharCode(65 + column);
}

const isBare = ({ text, under, mark }) => text === "" && !under && !mark;

/** How many cells a text covers: its own, and in a row without amounts the bare ones beside it. */
function reach(row, column) {
  if (row[column].text.length <= RUNS_OVER || row.some(({ amount }) => amount)) return 1;
  const stop = row.findIndex((cell, index) => index > column && !isBare(cell));
  return (stop < 0 ? row.length : stop) - column;
}

function cellHtml({ text, amount, mark, under }, span) {
  const classes = [...(amount ? ["amount"] : []), ...(mark ? [mark] : [])].join(" ");
  const below = under ? `<small>${under}</small>` : "";
  return `<td${classes && ` class="${classes}"`}${span > 1 ? ` colspan="${span}"` : ""}>${escaped(text)}${below}</td>`;
}

function rowHtml({ cells, hidden }, index) {
  const parts = [];
  for (let column = 0; column < cells.length; column += reach(cells, column)) {
    parts.push(cellHtml(cells[column], reach(cells, column)));
  }
  const number = hidden ? `${index + 1} <small>skjult</small>` : String(index + 1);
  return `<tr${hidden ? ' class="unseen"' : ""}><th scope="row">${number}</th>${parts.join("")}</tr>`;
}

/** Rows of cells { text, amount, mark: "at" or "related", under: HTML of a small line below }. */
export function cellTable({ caption, rows }) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const letters = Array.from({ length: width }, (_, column) => `<th scope="col">${letter(column)}</th>`).join("");
  return `<div class="wide" role="region" aria-label="${escaped(caption)}" tabindex="0"><table class="cells">
<caption>${escaped(caption)}</caption>
<tr><td class="corner"></td>${letters}</tr>
${rows.map(rowHtml).join("\n")}
</table></div>`;
}
