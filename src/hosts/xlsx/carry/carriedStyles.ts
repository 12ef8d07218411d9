import type { CellLook } from "../../../domain/workbook/cellStyles.ts";
import { element } from "../write/xml.ts";
import { attributeOf, putTogether, type RawElement, takeApart, withAttribute } from "../../package/rawXml.ts";

const LISTS = ["numFmts", "fonts", "fills", "borders", "cellXfs"] as const;
type ListName = (typeof LISTS)[number];

/** Excel reads a font's parts in this order. */
const FONT_ORDER = ["b", "i", "strike", "condense", "extend", "outline", "shadow", "u", "vertAlign", "sz", "color"];
const FIRST_OWN_FORMAT = 164;

const rgb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const rank = (name: string): number => (FONT_ORDER.includes(name) ? FONT_ORDER.indexOf(name) : FONT_ORDER.length);

/** Puts the parts in place of those of their names; the others stay as they were. */
function withParts(raw: string, parts: Readonly<Record<string, string>>): RawElement[] {
  const kept = takeApart(raw).children.filter(({ name }) => !(name in parts));
  const made = Object.entries(parts).filter(([, xml]) => xml !== "");
  return [...kept, ...made.map(([name, xml]) => ({ name, raw: xml }))];
}

function fontXml(base: string, before: CellLook, now: CellLook): string {
  const parts: Record<string, string> = {};
  if (before.bold !== now.bold) parts["b"] = now.bold ? "<b/>" : "";
  if (before.italic !== now.italic) parts["i"] = now.italic ? "<i/>" : "";
  if (before.fontSize !== now.fontSize) parts["sz"] = element("sz", { val: now.fontSize });
  if (before.fontColor !== now.fontColor)
    parts["color"] = now.fontColor === null ? "" : element("color", { rgb: rgb(now.fontColor) });
  const children = withParts(base, parts).sort((one, other) => rank(one.name) - rank(other.name));
  return putTogether({ ...takeApart(base), children });
}

function fillXml(fill: string | null): string {
  if (fill === null) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const color = element("fgColor", { rgb: rgb(fill) });
  return element("fill", {}, element("patternFill", { patternType: "solid" }, color));
}

const SIDES = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

function borderXml(base: string, before: CellLook, now: CellLook): string {
  const side = (name: string, drawn: boolean): string =>
    element(name, { style: drawn ? "thin" : null }, drawn ? element("color", { auto: true }) : "");
  const parts: Record<string, string> = {};
  if (before.topBorder !== now.topBorder) parts["top"] = side("top", now.topBorder);
  if (before.bottomBorder !== now.bottomBorder) parts["bottom"] = side("bottom", now.bottomBorder);
  const children = withParts(base, parts).sort((one, other) => SIDES.indexOf(one.name) - SIDES.indexOf(other.name));
  return putTogether({ ...takeApart(base), children });
}

const changed = (before: CellLook, now: CellLook, ...keys: readonly (keyof CellLook)[]): boolean =>
  keys.some((key) => before[key] !== now[key]);

/** A file's own styles, to which the looks of changed cells are added: each keeps what its cell's style had besides. */
export class CarriedStyles {
  readonly #root: ReturnType<typeof takeApart>;
  readonly #lists: Record<ListName, { head: string; items: string[]; tail: string }>;
  readonly #known = new Map<string, number>();

  constructor(xml: string) {
    this.#root = takeApart(xml);
    const listOf = (name: ListName) => {
      const { head, children, tail } = takeApart(
        this.#root.children.find((child) => child.name === name)?.raw ?? `<${name}/>`,
      );
      return { head, items: children.map(({ raw }) => raw), tail };
    };
    this.#lists = {
      numFmts: listOf("numFmts"),
      fonts: listOf("fonts"),
      fills: listOf("fills"),
      borders: listOf("borders"),
      cellXfs: listOf("cellXfs"),
    };
  }

  /** The number of a style that is number `base` with what differs between the two looks; `asText` as StyleTable says. */
  indexOf(base: number, before: CellLook, now: CellLook, asText: boolean): number {
    const key = JSON.stringify([base, before, now, asText]);
    const known = this.#known.get(key) ?? this.#newStyle(base, before, now, asText);
    this.#known.set(key, known);
    return known;
  }

  #newStyle(base: number, before: CellLook, now: CellLook, asText: boolean): number {
    let xf = this.#lists.cellXfs.items[base] ?? element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const set = (name: string, applied: string, value: number): void => {
      xf = withAttribute(withAttribute(xf, name, value), applied, 1);
    };
    const of = (list: ListName, attribute: string): string =>
      this.#lists[list].items[Number(attributeOf(xf, attribute) ?? 0)] ?? `<${list.slice(0, -1)}/>`;
    if (changed(before, now, "numberFormat")) set("numFmtId", "applyNumberFormat", this.#format(now.numberFormat));
    if (changed(before, now, "bold", "italic", "fontSize", "fontColor"))
      set("fontId", "applyFont", this.#add("fonts", fontXml(of("fonts", "fontId"), before, now)));
    if (changed(before, now, "fill")) set("fillId", "applyFill", this.#add("fills", fillXml(now.fill)));
    if (changed(before, now, "topBorder", "bottomBorder"))
      set("borderId", "applyBorder", this.#add("borders", borderXml(of("borders", "borderId"), before, now)));
    if (changed(before, now, "horizontal", "wrap", "indent")) xf = aligned(xf, now);
    return this.#add("cellXfs", asText ? withAttribute(xf, "quotePrefix", 1) : xf);
  }

  #format(code: string | null): number {
    if (code === null) return 0;
    const items = this.#lists.numFmts.items;
    const known = items.find((item) => attributeOf(item, "formatCode") === code);
    if (known) return Number(attributeOf(known, "numFmtId"));
    const numFmtId = Math.max(FIRST_OWN_FORMAT - 1, ...items.map((item) => Number(attributeOf(item, "numFmtId")))) + 1;
    items.push(element("numFmt", { numFmtId, formatCode: code }));
    return numFmtId;
  }

  #add(list: ListName, xml: string): number {
    const { items } = this.#lists[list];
    const known = items.indexOf(xml);
    return known >= 0 ? known : items.push(xml) - 1;
  }

  xml(): string {
    const written = (name: ListName): RawElement => {
      const { head, items, tail } = this.#lists[name];
      return {
        name,
        raw: withAttribute(
          putTogether({ head, children: [{ name, raw: items.join("") }], tail }),
          "count",
          items.length,
        ),
      };
    };
    const rest = this.#root.children.map((child) =>
      (LISTS as readonly string[]).includes(child.name) ? written(child.name as ListName) : child,
    );
    const hasFormats = rest.some(({ name }) => name === "numFmts") || this.#lists.numFmts.items.length === 0;
    return putTogether({ ...this.#root, children: hasFormats ? rest : [written("numFmts"), ...rest] });
  }
}

function aligned(xf: string, now: CellLook): string {
  const { head, children, tail } = takeApart(xf);
  const known = children.find(({ name }) => name === "alignment")?.raw ?? "<alignment/>";
  const horizontal = now.horizontal ?? (now.indent > 0 ? "left" : null);
  const sides = withAttribute(known, "horizontal", horizontal);
  const raw = withAttribute(withAttribute(sides, "wrapText", now.wrap ? 1 : null), "indent", now.indent || null);
  const rest = children.filter(({ name }) => name !== "alignment");
  return withAttribute(
    putTogether({ head, children: [{ name: "alignment", raw }, ...rest], tail }),
    "applyAlignment",
    1,
  );
}
