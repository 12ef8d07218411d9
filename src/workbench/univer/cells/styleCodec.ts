import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import {
  BORDER_SIDES,
  PLAIN_STYLE,
  type Border,
  type BorderSide,
  type CellStyle,
  type StylePatch,
} from "../../grid/cellStyle.ts";

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  "Continuous Hairline": BorderStyleTypes.HAIR,
  "Continuous Thin": BorderStyleTypes.THIN,
  "Continuous Medium": BorderStyleTypes.MEDIUM,
  "Continuous Thick": BorderStyleTypes.THICK,
  "Dash Thin": BorderStyleTypes.DASHED,
  "Dot Thin": BorderStyleTypes.DOTTED,
  "Double Thick": BorderStyleTypes.DOUBLE,
};
const SIDE_KEYS = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const PIXELS_PER_INDENT = 10;

const keyOf = <V>(table: Readonly<Record<string, V>>, value: V): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);
const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
const color = (rgb: string | null): { rgb: string } | null => (rgb === null ? null : { rgb });
const line = (on: boolean) => ({ s: flag(on) });

const ENCODERS: {
  readonly [K in keyof CellStyle]: (value: CellStyle[K]) => Partial<Record<keyof IStyleData, unknown>>;
} = {
  numberFormat: (pattern) => ({ n: pattern === "General" ? null : { pattern } }),
  fill: (rgb) => ({ bg: color(rgb) }),
  fontName: (name) => ({ ff: name }),
  fontSize: (size) => ({ fs: size }),
  fontColor: (rgb) => ({ cl: color(rgb) }),
  bold: (on) => ({ bl: flag(on) }),
  italic: (on) => ({ it: flag(on) }),
  underline: (on) => ({ ul: line(on) }),
  strikethrough: (on) => ({ st: line(on) }),
  horizontal: (name) => ({ ht: HORIZONTAL[name] ?? HorizontalAlign.UNSPECIFIED }),
  vertical: (name) => ({ vt: VERTICAL[name] ?? VerticalAlign.BOTTOM }),
  wrap: (on) => ({ tb: on ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW }),
  indent: (level) => ({ pd: level > 0 ? { l: level * PIXELS_PER_INDENT } : null }),
  top: (border) => sideData("top", border),
  bottom: (border) => sideData("bottom", border),
  left: (border) => sideData("left", border),
  right: (border) => sideData("right", border),
};

function sideData(side: BorderSide, border: Border | null): { bd: IBorderData } {
  if (!border) return { bd: { [SIDE_KEYS[side]]: null } };
  const s = LINES[`${border.style} ${border.weight}`] ?? BorderStyleTypes.THIN;
  return { bd: { [SIDE_KEYS[side]]: { s, cl: { rgb: border.color } } } };
}

/** What the patch says in the library's words; borders of several sides gather in one member. */
export function toStyleData(patch: StylePatch): IStyleData {
  const parts = (Object.keys(patch) as (keyof CellStyle)[]).map((name) => encode(name, patch));
  const borders = parts.flatMap((part) => (part["bd"] ? [part["bd"]] : []));
  const data = Object.assign({}, ...parts) as IStyleData;
  return borders.length > 0 ? { ...data, bd: Object.assign({}, ...borders) as IBorderData } : data;
}

function encode<K extends keyof CellStyle>(name: K, patch: StylePatch): Record<string, unknown> {
  return ENCODERS[name](patch[name] as CellStyle[K]);
}

function fromBorder(data: Nullable<IBorderStyleData>): Border | null {
  if (!data?.s) return null;
  const [style = "Continuous", weight = "Thin"] = (keyOf(LINES, data.s) ?? "Continuous Thin").split(" ");
  return { style, weight: weight as Border["weight"], color: data.cl.rgb ?? "#000000" };
}

const hex = (rgb: Nullable<string>): string | null => rgb?.toUpperCase() ?? null;

/** Null where the cell has no style of its own. */
export function fromStyleData(data: Nullable<IStyleData>): CellStyle {
  if (!data) return PLAIN_STYLE;
  const borders = Object.fromEntries(BORDER_SIDES.map((side) => [side, fromBorder(data.bd?.[SIDE_KEYS[side]])]));
  return {
    ...PLAIN_STYLE,
    ...(borders as Pick<CellStyle, BorderSide>),
    numberFormat: data.n?.pattern ?? PLAIN_STYLE.numberFormat,
    fill: hex(data.bg?.rgb),
    fontName: data.ff ?? PLAIN_STYLE.fontName,
    fontSize: data.fs ?? PLAIN_STYLE.fontSize,
    fontColor: hex(data.cl?.rgb),
    bold: data.bl === BooleanNumber.TRUE,
    italic: data.it === BooleanNumber.TRUE,
    underline: data.ul?.s === BooleanNumber.TRUE,
    strikethrough: data.st?.s === BooleanNumber.TRUE,
    horizontal: keyOf(HORIZONTAL, data.ht ?? HorizontalAlign.UNSPECIFIED) ?? PLAIN_STYLE.horizontal,
    vertical: keyOf(VERTICAL, data.vt ?? VerticalAlign.BOTTOM) ?? PLAIN_STYLE.vertical,
    wrap: data.tb === WrapStrategy.WRAP,
    indent: Math.round((data.pd?.l ?? 0) / PIXELS_PER_INDENT),
  };
}
