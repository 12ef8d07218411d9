import { mapArea, type Area } from "../../grid/area.ts";
import type { CellStyle, StylePatch } from "../../grid/cellStyle.ts";
import { withinReach } from "../../model/rangeTarget.ts";
import { invalidArgument } from "../../protocol/apiError.ts";
import { defineType, object, scalar, type Property } from "../../protocol/hostObject.ts";
import { borderCollectionType } from "./borders.ts";
import { common } from "./grids.ts";
import type { FormatTarget } from "../types.ts";

const POINTS_PER_PIXEL = 72 / 96;

export function setStyle({ ranges }: FormatTarget, patch: StylePatch): void {
  for (const range of ranges) {
    range.sheet.assertWritable();
    range.sheet.grid.setStyle(withinReach(range, 200), patch);
  }
}

function sharedStyle<K extends keyof CellStyle>({ ranges }: FormatTarget, name: K): CellStyle[K] | null {
  return common(
    ranges.flatMap((range) =>
      mapArea(withinReach(range), (row, column) => range.sheet.grid.style(row, column)[name]).flat(),
    ),
  );
}

function styleProperty<K extends keyof CellStyle>(name: K, whenNone: unknown = null): Property<FormatTarget> {
  return scalar(
    (target) => sharedStyle(target, name) ?? whenNone,
    (target, value) => setStyle(target, { [name]: value } as StylePatch),
  );
}

const columns = ({ left, right }: Area) => Array.from({ length: right - left + 1 }, (_, index) => left + index);
const rows = ({ top, bottom }: Area) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index);

function points(value: unknown): number {
  if (typeof value !== "number" || value < 0) throw invalidArgument();
  return Math.round(value / POINTS_PER_PIXEL);
}

const columnWidth = scalar<FormatTarget>(
  ({ ranges }) =>
    common(
      ranges.flatMap((range) =>
        columns(withinReach(range)).map((column) => range.sheet.grid.columnWidth(column) * POINTS_PER_PIXEL),
      ),
    ),
  ({ ranges }, value) => {
    for (const range of ranges) {
      range.sheet.assertWritable();
      range.sheet.grid.setColumnWidth(withinReach(range), points(value));
    }
  },
);

const rowHeight = scalar<FormatTarget>(
  ({ ranges }) =>
    common(
      ranges.flatMap((range) =>
        rows(withinReach(range)).map((row) => range.sheet.grid.rowHeight(row) * POINTS_PER_PIXEL),
      ),
    ),
  ({ ranges }, value) => {
    for (const range of ranges) {
      range.sheet.assertWritable();
      range.sheet.grid.setRowHeight(withinReach(range), points(value));
    }
  },
);

const UNDERLINES = { Single: true, None: false } as const;

const fontType = defineType<FormatTarget>("RangeFont", {
  properties: {
    bold: styleProperty("bold"),
    italic: styleProperty("italic"),
    strikethrough: styleProperty("strikethrough"),
    color: styleProperty("fontColor", "#000000"),
    name: styleProperty("fontName"),
    size: styleProperty("fontSize"),
    underline: scalar(
      (target) => (sharedStyle(target, "underline") ? "Single" : "None"),
      (target, value) => setStyle(target, { underline: UNDERLINES[value as keyof typeof UNDERLINES] }),
    ),
  },
});

const fillType = defineType<FormatTarget>("RangeFill", {
  properties: { color: styleProperty("fill", "#FFFFFF") },
  methods: { clear: (target) => setStyle(target, { fill: null }) },
});

export const rangeFormatType = defineType<FormatTarget>("RangeFormat", {
  properties: {
    columnWidth,
    rowHeight,
    horizontalAlignment: styleProperty("horizontal"),
    verticalAlignment: styleProperty("vertical"),
    wrapText: styleProperty("wrap"),
    indentLevel: styleProperty("indent"),
    font: object((target) => fontType.of(target)),
    fill: object((target) => fillType.of(target)),
    borders: object((target) => borderCollectionType.of(target)),
  },
  methods: {
    autofitColumns: ({ ranges }) => ranges.forEach((range) => range.sheet.grid.fitColumns(withinReach(range))),
    autofitRows: ({ ranges }) => ranges.forEach((range) => range.sheet.grid.fitRows(withinReach(range))),
  },
});
