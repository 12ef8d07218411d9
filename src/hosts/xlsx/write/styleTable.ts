import { type CellLook, PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import { Table } from "./table.ts";
import { DECLARATION, element, list } from "./xml.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** Below this, numbers are Excel's built-in formats. */
const FIRST_OWN_FORMAT = 164;
const BORDER_COLOR = element("color", { auto: true });

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

function fontXml(look: CellLook): string {
  const color = look.fontColor === null ? "" : element("color", { rgb: argb(look.fontColor) });
  const size = element("sz", { val: look.fontSize });
  const name = element("name", { val: "Calibri" }) + element("family", { val: 2 });
  return element("font", {}, (look.bold ? "<b/>" : "") + (look.italic ? "<i/>" : "") + size + color + name);
}

function fillXml(fill: string | null): string {
  if (fill === null) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const colors = element("fgColor", { rgb: argb(fill) }) + element("bgColor", { indexed: 64 });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, colors));
}

const sideXml = (name: string, drawn: boolean): string =>
  element(name, { style: drawn ? "thin" : null }, drawn ? BORDER_COLOR : "");

function borderXml(look: CellLook): string {
  return element(
    "border",
    {},
    `<left/><right/>${sideXml("top", look.topBorder)}${sideXml("bottom", look.bottomBorder)}<diagonal/>`,
  );
}

function alignmentXml(look: CellLook): string {
  if (look.horizontal === null && !look.wrap && look.indent === 0) return "";
  return element("alignment", {
    horizontal: look.horizontal ?? (look.indent > 0 ? "left" : null),
    vertical: look.wrap ? "top" : null,
    wrapText: look.wrap || null,
    indent: look.indent || null,
  });
}

/** Collects the looks of a workbook and writes them as `xl/styles.xml`. Index 0 is the plain look. */
export class StyleTable {
  readonly #fonts = new Table([fontXml(PLAIN_LOOK)]);
  readonly #fills = new Table([fillXml(null), element("fill", {}, element("patternFill", { patternType: "gray125" }))]);
  readonly #borders = new Table([borderXml(PLAIN_LOOK)]);
  readonly #formats = new Table();
  readonly #looks = new Table();
  /** Thousands of cells share one look: it is spelt out once. */
  readonly #known = { asText: new WeakMap<CellLook, number>(), plain: new WeakMap<CellLook, number>() };

  constructor() {
    this.indexOf(PLAIN_LOOK, false);
  }

  /** `asText` keeps a text that begins like a formula a text when somebody edits the cell. */
  indexOf(look: CellLook, asText: boolean): number {
    const known = asText ? this.#known.asText : this.#known.plain;
    const index = known.get(look) ?? this.#newIndexOf(look, asText);
    known.set(look, index);
    return index;
  }

  #newIndexOf(look: CellLook, asText: boolean): number {
    const alignment = alignmentXml(look);
    const ids = {
      numFmtId: look.numberFormat === null ? 0 : FIRST_OWN_FORMAT + this.#formats.indexOf(look.numberFormat),
      fontId: this.#fonts.indexOf(fontXml(look)),
      fillId: this.#fills.indexOf(fillXml(look.fill)),
      borderId: this.#borders.indexOf(borderXml(look)),
    };
    const applied = {
      applyNumberFormat: ids.numFmtId > 0 || null,
      applyFont: ids.fontId > 0 || null,
      applyFill: ids.fillId > 0 || null,
      applyBorder: ids.borderId > 0 || null,
      applyAlignment: alignment !== "" || null,
    };
    return this.#looks.indexOf(element("xf", { ...ids, xfId: 0, quotePrefix: asText || null, ...applied }, alignment));
  }

  xml(): string {
    const formats = this.#formats.items.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    const plain = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const normal = element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 });
    const lists = [
      list("numFmts", formats),
      list("fonts", this.#fonts.items),
      list("fills", this.#fills.items),
      list("borders", this.#borders.items),
      list("cellStyleXfs", [plain]),
      list("cellXfs", this.#looks.items),
      list("cellStyles", [normal]),
    ];
    return DECLARATION + element("styleSheet", { xmlns: MAIN }, lists.join(""));
  }
}
