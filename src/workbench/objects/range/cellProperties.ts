import { mapArea } from "../../grid/area.ts";
import type { Border, CellStyle } from "../../grid/cellStyle.ts";
import { withinReach, type RangeTarget } from "../../model/rangeTarget.ts";
import type { Arguments } from "../../protocol/callArguments.ts";

const POINTS_PER_PIXEL = 72 / 96;

type Asked = Readonly<Record<string, unknown>>;

/** Of the answer only what was asked for, as deep as it was asked. */
function picked(asked: unknown, answer: Asked): Asked {
  const wanted = Object.entries(Object(asked) as Asked).filter(([name, wish]) => wish !== false && name in answer);
  return Object.fromEntries(
    wanted.map(([name, wish]) => [
      name,
      typeof answer[name] === "object" && wish !== true ? picked(wish, answer[name] as Asked) : answer[name],
    ]),
  );
}

function border(asked: unknown, side: Border | null): Asked {
  return picked(asked, { style: "None", weight: "Thin", color: "#000000", ...side });
}

function formatOf(asked: Asked, style: CellStyle): Asked {
  const answer = picked(asked, {
    fill: { color: style.fill ?? "#FFFFFF", pattern: style.fill === null ? "None" : "Solid" },
    font: {
      name: style.fontName,
      size: style.fontSize,
      color: style.fontColor ?? "#000000",
      bold: style.bold,
      italic: style.italic,
      strikethrough: style.strikethrough,
      underline: style.underline ? "Single" : "None",
    },
    horizontalAlignment: style.horizontal,
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
    indentLevel: style.indent,
  });
  if (!asked.borders) return answer;
  const { top, bottom, left, right } = style;
  const sides = Object.entries({ top, bottom, left, right }).map(([name, side]) => [name, border(asked.borders, side)]);
  return { ...answer, borders: Object.fromEntries(sides) };
}

const formatAsked = (args: Arguments): Asked => (Object(args.at(0)) as { format?: Asked }).format ?? {};

/** Range.getCellProperties: the look of every cell. */
export function cellProperties(target: RangeTarget, args: Arguments): unknown {
  const asked = formatAsked(args);
  return mapArea(withinReach(target), (row, column) => ({
    format: formatOf(asked, target.sheet.grid.style(row, column)),
  }));
}

export function columnProperties(target: RangeTarget, args: Arguments): unknown {
  const { left, right } = withinReach(target);
  const widths = Array.from(
    { length: right - left + 1 },
    (_, index) => target.sheet.grid.columnWidth(left + index) * POINTS_PER_PIXEL,
  );
  return widths.map((columnWidth) => ({ format: picked(formatAsked(args), { columnWidth }) }));
}

export function rowProperties(target: RangeTarget, args: Arguments): unknown {
  const { top, bottom } = withinReach(target);
  const heights = Array.from(
    { length: bottom - top + 1 },
    (_, index) => target.sheet.grid.rowHeight(top + index) * POINTS_PER_PIXEL,
  );
  return heights.map((rowHeight) => ({ format: picked(formatAsked(args), { rowHeight }) }));
}
