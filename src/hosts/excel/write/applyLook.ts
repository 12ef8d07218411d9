import type { CellLook } from "../../../domain/workbook/cellStyles.ts";

const DEFAULT_SIZE = 11;

/** Sets only what differs from a fresh cell; number formats are written with the cells. */
export function applyLook(range: Excel.RangeAreas, look: CellLook): void {
  const { font, fill } = range.format;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.fontSize !== DEFAULT_SIZE) font.size = look.fontSize;
  if (look.fontColor !== null) font.color = look.fontColor;
  if (look.fill !== null) fill.color = look.fill;
  if (look.wrap) range.format.wrapText = true;
  if (look.fromTop) range.format.verticalAlignment = "Top";
  if (look.indent > 0) range.format.indentLevel = look.indent;
  if (look.horizontal !== null) range.format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.topBorder) drawLine(range, "EdgeTop");
  if (look.bottomBorder) drawLine(range, "EdgeBottom");
}

const HORIZONTAL = { left: "Left", right: "Right", center: "Center" } as const;

function drawLine(range: Excel.RangeAreas, edge: "EdgeTop" | "EdgeBottom"): void {
  const border = range.format.borders.getItem(edge);
  border.style = "Continuous";
  border.weight = "Thin";
}
