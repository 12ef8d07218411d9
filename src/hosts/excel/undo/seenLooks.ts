import type { CellRange, CellRef } from "../../../domain/workbook/address.ts";
import { styledAddresses } from "../write/styledAddresses.ts";
import { rangeOf } from "../write/writePlan.ts";

/** How the cells of a range looked, so that they can be given back. */
export interface SeenLooks {
  readonly range: CellRange;
  readonly looks: readonly (readonly Excel.CellProperties[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A look is some 600 characters in the answer, which may hold 5 MB. */
const CELLS_PER_REQUEST = 6_000;

const ASKED = {
  format: {
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true, strikethrough: true },
    fill: { color: true, pattern: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
} as const;

/** Round trips: one, for any sheet of ordinary size. What was asked before comes along with the first. */
export async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: CellRange,
): Promise<SeenLooks> {
  const parts: {
    readonly rows: Excel.Range;
    readonly looks: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
  }[] = [];
  const height = Math.max(1, Math.floor(CELLS_PER_REQUEST / (range.right - range.left + 1)));
  for (let top = range.top; top <= range.bottom; top += height) {
    const rows = rangeOf(sheet, { ...range, top, bottom: Math.min(range.bottom, top + height - 1) }).load(
      "numberFormat",
    );
    parts.push({ rows, looks: rows.getCellProperties(ASKED) });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not exceed 5 MB
    await context.sync();
  }
  return {
    range,
    looks: parts.flatMap(({ looks }) => looks.value),
    numberFormats: parts.flatMap(({ rows }) => rows.numberFormat as string[][]),
  };
}

const SIDES = { top: "EdgeTop", bottom: "EdgeBottom", left: "EdgeLeft", right: "EdgeRight" } as const;

/** Only what a fresh cell has not. */
function worn({ format = {} }: Excel.CellProperties): Excel.CellPropertiesFormat {
  const { font = {}, fill = {}, borders = {}, horizontalAlignment, verticalAlignment, wrapText, indentLevel } = format;
  const { color, ...letters } = font;
  const isFilled = (fill.pattern ?? "None") !== "None";
  const drawn = Object.entries(borders).filter(
    ([, border]: [string, Excel.CellBorder]) => (border.style ?? "None") !== "None",
  );
  return {
    font: color === "#000000" || color === undefined ? letters : { ...letters, color },
    ...(isFilled && fill.color !== undefined && { fill: { color: fill.color } }),
    ...(drawn.length > 0 && { borders: Object.fromEntries(drawn) }),
    ...(horizontalAlignment && horizontalAlignment !== "General" && { horizontalAlignment }),
    ...(verticalAlignment && verticalAlignment !== "Bottom" && { verticalAlignment }),
    ...(wrapText && { wrapText }),
    ...(indentLevel && { indentLevel }),
  };
}

function dress({ format }: Excel.RangeAreas, { font, fill, borders = {}, ...rest }: Excel.CellPropertiesFormat): void {
  Object.assign(format, rest);
  Object.assign(format.font, font);
  if (fill?.color) format.fill.color = fill.color;
  for (const [side, edge] of Object.entries(SIDES)) {
    const border = borders[side as keyof typeof SIDES];
    if (border) Object.assign(format.borders.getItem(edge), border);
  }
}

/** The cells must be bare. A line at a cell's side is drawn for each cell, one above or below for each row. */
export function giveBackLooks(sheet: Excel.Worksheet, { range, looks }: SeenLooks, cells: readonly CellRef[]): void {
  const styled = cells.flatMap((ref) => {
    const properties = looks[ref.row - range.top]?.[ref.column - range.left];
    if (!properties) return [];
    const look = worn(properties);
    const place = look.borders?.left || look.borders?.right ? ref.column : null;
    return [{ ref, style: JSON.stringify([look, place]) }];
  });
  const hasLine = (style: string): boolean => style.includes('"borders"');
  for (const { style, addresses } of styledAddresses(styled, hasLine)) {
    const [look] = JSON.parse(style) as [Excel.CellPropertiesFormat];
    dress(sheet.getRanges(addresses), look);
  }
}

/** Null for the cells that keep theirs. */
export function formatsOf({ range, numberFormats }: SeenLooks, cells: readonly CellRef[]): (string | null)[][] {
  const formats = numberFormats.map((line) => line.map((): string | null => null));
  for (const { row, column } of cells) {
    const line = formats[row - range.top];
    if (line) line[column - range.left] = numberFormats[row - range.top]?.[column - range.left] ?? null;
  }
  return formats;
}
