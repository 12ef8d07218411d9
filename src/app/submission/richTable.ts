import { blocksOfPlan, type WrittenBlock, type WrittenCell } from "../../domain/document/planBlocks.ts";
import type { CellStyle, SheetPlan } from "../../domain/workbook/plan.ts";

/** The same table twice: for Word and for what takes only text. */
export interface RichTable {
  readonly html: string;
  readonly text: string;
}

const BOLD: readonly CellStyle[] = [
  "section",
  "totalLabel",
  "totalAmount",
  "columnHeader",
  "upperHeader",
  "yearHeader",
];
const RIGHT: readonly CellStyle[] = ["amount", "amountOrBlank", "totalAmount", "yearHeader", "payback"];
const SHADED: readonly CellStyle[] = ["columnHeader", "upperHeader", "yearHeader"];

const FONT = "font-family:Calibri,sans-serif;font-size:9pt";
const CELL = "border:1px solid #8A94A3;padding:1pt 4pt;vertical-align:bottom";

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => MARKUP[sign] ?? sign);

/** Word keeps what stands on each cell, and nothing of a style sheet. */
function cellHtml({ text, style, columns }: WrittenCell): string {
  const looks = [
    CELL,
    ...(BOLD.includes(style) ? ["font-weight:bold"] : []),
    ...(RIGHT.includes(style) ? ["text-align:right;white-space:nowrap"] : []),
    ...(SHADED.includes(style) ? ["background:#E7ECF3"] : []),
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
