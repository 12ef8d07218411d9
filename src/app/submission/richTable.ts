import { blocksOfPlan, type WrittenBlock, type WrittenCell } from "../../domain/document/planBlocks.ts";
import { HEAD_COLOUR, LINE_COLOUR, wordLooks } from "../../domain/document/wordLooks.ts";
import type { SheetPlan } from "../../domain/workbook/plan.ts";

/** The same table twice: for Word and for what takes only text. */
export interface RichTable {
  readonly html: string;
  readonly text: string;
}

const FONT = "font-family:Calibri,sans-serif;font-size:9pt";
const CELL = `border:1px solid #${LINE_COLOUR};padding:1pt 4pt;vertical-align:bottom`;

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign);

/** Word keeps what stands on each cell, and nothing of a style sheet. */
function cellHtml({ text, style, columns }: WrittenCell): string {
  const { bold, right, shaded } = wordLooks(style);
  const looks = [
    CELL,
    ...(bold ? ["font-weight:bold"] : []),
    ...(right ? ["text-align:right;white-space:nowrap"] : []),
    ...(shaded ? [`background:#${HEAD_COLOUR}`] : []),
  ];
  const across = columns > 1 ? ` colspan="${columns}"` : "";
  return `<td${across} style="${looks.join(";")}">${escaped(text)}</td>`;
}

function blockHtml(block: WrittenBlock): string {
  if (block.kind === "paragraph") {
    const looks = block.style === "caption" ? "font-weight:bold;margin:6pt 0" : "font-style:italic;margin:3pt 0";
    return `<p style="${FONT};${looks}">${escaped(block.text)}</p>`;
  }
  const rows = block.rows.map((cells) => `<tr>${cells.map(cellHtml).join("")}</tr>`);
  return `<table style="border-collapse:collapse;${FONT}">${rows.join("")}</table>`;
}

/** A line a row, a tabulator between the cells, as Excel copies. */
function blockText(block: WrittenBlock): string {
  if (block.kind === "paragraph") return block.text;
  const spread = ({ text, columns }: WrittenCell): string => text + "\t".repeat(columns - 1);
  return block.rows.map((cells) => cells.map(spread).join("\t")).join("\n");
}

/** One table of a plan, with the figures its formulas have; null where the plan has none of that caption. */
export function richTable(plan: SheetPlan, caption: string): RichTable | null {
  const table = plan.tables.find((one) => one.caption === caption);
  if (!table) return null;
  const { top, bottom } = table.range;
  const cells = plan.cells.filter(({ ref }) => ref.row >= top && ref.row <= bottom);
  const blocks = blocksOfPlan({ ...plan, cells });
  return { html: blocks.map(blockHtml).join(""), text: blocks.map(blockText).join("\n") };
}
