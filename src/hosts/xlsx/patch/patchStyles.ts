import { NotPatchable } from "./notPatchable.ts";
import { elements, prefixOf, withAttribute } from "./patchXml.ts";

/** Adds looks to a workbook's styles: a copy of a cell's own with another fill, or with the format of an amount. */
export class StylePatch {
  readonly #prefix: string;
  readonly #formats: string[];
  readonly #fills: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #xml: string;
  readonly #fillCount: number;

  constructor(xml: string) {
    const prefix = prefixOf(xml, "cellXfs");
    const formats = prefix === null ? null : elements(prefix, "cellXfs").exec(xml);
    const fills = prefix === null ? null : elements(prefix, "fills").exec(xml);
    if (prefix === null || !formats || !fills) throw new NotPatchable("filen har ingen typografier");
    this.#xml = xml;
    this.#prefix = prefix;
    this.#formats = [...(formats[2] ?? "").matchAll(elements(prefix, "xf"))].map(([own]) => own);
    this.#fillCount = [...(fills[2] ?? "").matchAll(elements(prefix, "fill"))].length;
  }

  /** The number of the present style with a fill "#RRGGBB" laid over it. */
  filled(present: number, colour: string): number {
    return this.#copy(present, `fill ${colour}`, (attributes) => {
      const at = this.#fills.indexOf(colour);
      if (at < 0) this.#fills.push(colour);
      const fill = this.#fillCount + (at < 0 ? this.#fills.length - 1 : at);
      return withAttribute(withAttribute(attributes, "fillId", String(fill)), "applyFill", "1");
    });
  }

  /** 3 is "#,##0" in every workbook. */
  asAmount(present: number): number {
    return this.#copy(present, "amount", (attributes) =>
      withAttribute(withAttribute(attributes, "numFmtId", "3"), "applyNumberFormat", "1"),
    );
  }

  #copy(present: number, what: string, change: (attributes: string) => string): number {
    const key = `${present} ${what}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const own = this.#formats[present] ?? `<${this.#prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
    const [, attributes = "", inside = ""] = elements(this.#prefix, "xf").exec(own) ?? [];
    const open = `<${this.#prefix}xf${change(attributes)}`;
    this.#formats.push(inside === "" ? `${open}/>` : `${open}>${inside}</${this.#prefix}xf>`);
    this.#known.set(key, this.#formats.length - 1);
    return this.#formats.length - 1;
  }

  xml(): string {
    const p = this.#prefix;
    const fillOf = (colour: string): string =>
      `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour.slice(1)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
    return this.#xml
      .replace(elements(p, "fills"), (_, attributes: string, inside: string) => {
        const count = withAttribute(attributes, "count", String(this.#fillCount + this.#fills.length));
        return `<${p}fills${count}>${inside}${this.#fills.map(fillOf).join("")}</${p}fills>`;
      })
      .replace(elements(p, "cellXfs"), (_, attributes: string) => {
        const count = withAttribute(attributes, "count", String(this.#formats.length));
        return `<${p}cellXfs${count}>${this.#formats.join("")}</${p}cellXfs>`;
      });
  }
}
