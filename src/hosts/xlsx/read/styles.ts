import { type CellLook, PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import { within } from "../xlsxFailure.ts";
import { BUILT_IN_FORMATS } from "./numberFormats.ts";
import { attribute, isOn, parseXml, type Attributes } from "../../package/parseXml.ts";
import type { ZipPackage } from "../../package/unzip.ts";

type Font = { -readonly [K in "bold" | "italic" | "fontSize" | "fontColor"]: CellLook[K] };
type Border = { -readonly [K in "topBorder" | "bottomBorder"]: CellLook[K] };
type Alignment = Pick<CellLook, "horizontal" | "wrap" | "indent">;

interface Parts {
  readonly formats: Map<number, string>;
  readonly fonts: Font[];
  readonly fills: { solid: boolean; color: string | null }[];
  readonly borders: Border[];
  readonly looks: CellLook[];
}

function rgb(attributes: Attributes): string | null {
  const color = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(attribute(attributes, "rgb") ?? "")?.[1];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

const number = (attributes: Attributes, name: string): number => Number(attribute(attributes, name) ?? 0);

function alignment(attributes: Attributes): Alignment {
  const horizontal = attribute(attributes, "horizontal");
  return {
    horizontal: horizontal === "left" || horizontal === "right" || horizontal === "center" ? horizontal : null,
    wrap: isOn(attribute(attributes, "wrapText")),
    indent: number(attributes, "indent"),
  };
}

function look(parts: Parts, attributes: Attributes): CellLook {
  const formatId = number(attributes, "numFmtId");
  const format = parts.formats.get(formatId) ?? BUILT_IN_FORMATS[formatId] ?? "General";
  return {
    ...PLAIN_LOOK,
    ...parts.fonts[number(attributes, "fontId")],
    ...parts.borders[number(attributes, "borderId")],
    fill: parts.fills[number(attributes, "fillId")]?.color ?? null,
    numberFormat: format === "General" ? null : format,
  };
}

type ListReader = (parts: Parts, name: string, attributes: Attributes) => void;

/** Conditional formats have fonts and fills outside these lists; no cell points at them. */
const listReaders: Readonly<Record<string, ListReader>> = {
  numFmts({ formats }, name, attributes) {
    if (name === "numFmt")
      formats.set(number(attributes, "numFmtId"), attribute(attributes, "formatCode") || "General");
  },
  fonts({ fonts }, name, attributes) {
    if (name === "font") fonts.push({ bold: false, italic: false, fontSize: PLAIN_LOOK.fontSize, fontColor: null });
    const font = fonts.at(-1);
    if (!font) return;
    if (name === "b") font.bold = isOn(attribute(attributes, "val") ?? "1");
    if (name === "i") font.italic = isOn(attribute(attributes, "val") ?? "1");
    if (name === "sz") font.fontSize = number(attributes, "val") || PLAIN_LOOK.fontSize;
    if (name === "color") font.fontColor = rgb(attributes);
  },
  fills({ fills }, name, attributes) {
    if (name === "fill") fills.push({ solid: false, color: null });
    const fill = fills.at(-1);
    if (!fill) return;
    if (name === "patternFill") fill.solid = attribute(attributes, "patternType") === "solid";
    if (name === "fgColor" && fill.solid) fill.color = rgb(attributes);
  },
  borders({ borders }, name, attributes) {
    if (name === "border") borders.push({ topBorder: false, bottomBorder: false });
    const border = borders.at(-1);
    const drawn = (attribute(attributes, "style") ?? "none") !== "none";
    if (border && name === "top") border.topBorder = drawn;
    if (border && name === "bottom") border.bottomBorder = drawn;
  },
  cellXfs(parts, name, attributes) {
    if (name === "xf") parts.looks.push(look(parts, attributes));
    const last = parts.looks.at(-1);
    if (last && name === "alignment") parts.looks[parts.looks.length - 1] = { ...last, ...alignment(attributes) };
  },
};

/** The looks that cells point at by number. */
export function readStyles(zip: ZipPackage, part: string): readonly CellLook[] {
  const parts: Parts = { formats: new Map(), fonts: [], fills: [], borders: [], looks: [] };
  let list = "";
  parseXml(zip, part, {
    open(name, attributes) {
      if (Object.hasOwn(listReaders, name)) list = name;
      else listReaders[list]?.(parts, name, attributes);
      for (const list of [parts.looks, parts.fonts, parts.fills, parts.borders]) within("styles", list.length, part);
      within("styles", parts.formats.size, part);
    },
    close(name) {
      if (name === list) list = "";
    },
  });
  return parts.looks;
}
