import { xmlText } from "../write/xml.ts";
import { putTogether, takeApart, withAttribute } from "../../package/rawXml.ts";

/** A file's own shared texts, formatting within them included; new ones come after. */
export class CarriedTexts {
  readonly #root: ReturnType<typeof takeApart>;
  readonly #added = new Map<string, number>();
  readonly #first: number;

  constructor(xml: string) {
    this.#root = takeApart(xml);
    this.#first = this.#root.children.filter(({ name }) => name === "si").length;
  }

  get isChanged(): boolean {
    return this.#added.size > 0;
  }

  indexOf(text: string): number {
    const known = this.#added.get(text);
    if (known !== undefined) return known;
    const index = this.#first + this.#added.size;
    this.#added.set(text, index);
    return index;
  }

  xml(): string {
    const added = [...this.#added.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
    const own = this.#root.children;
    const ends = own.findIndex(({ name }) => name === "extLst");
    const at = ends < 0 ? own.length : ends;
    const children = [...own.slice(0, at), { name: "si", raw: added.join("") }, ...own.slice(at)];
    const count = this.#first + added.length;
    return withAttribute(withAttribute(putTogether({ ...this.#root, children }), "uniqueCount", count), "count", null);
  }
}
