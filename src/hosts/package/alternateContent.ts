type Attributes = Readonly<Record<string, string>>;

/** What Excel of today understands: the namespaces of Microsoft's own extensions. */
const UNDERSTOOD = "http://schemas.microsoft.com/office/";

interface Alternatives {
  readonly depth: number;
  taken: boolean;
}

/**
 * ECMA-376 part 3: of the branches of mc:AlternateContent the first one that is understood is read, or the fallback,
 * and no other. Prefixes count wherever they were last declared, on the root or on the branches themselves.
 */
export class BranchChooser {
  readonly #namespaces = new Map<string, string>();
  readonly #open: Alternatives[] = [];
  #depth = 0;
  /** The depth of a branch that is passed over. */
  #skipping: number | null = null;

  /** False where the element belongs to no branch that is read. */
  opens(name: string, attributes: Attributes): boolean {
    this.#depth += 1;
    if (this.#skipping !== null) return false;
    const inside = this.#open.at(-1);
    if (name === "AlternateContent") this.#open.push({ depth: this.#depth, taken: false });
    if (this.#depth === 1 || name === "AlternateContent" || inside) this.#declare(attributes);
    if (!inside || inside.depth !== this.#depth - 1) return true;
    if (inside.taken || !this.#isUnderstood(name, attributes)) this.#skipping = this.#depth;
    else inside.taken = true;
    return this.#skipping === null;
  }

  /** As `opens`, for the end of the element. */
  closes(): boolean {
    const wasRead = this.#skipping === null;
    if (this.#skipping === this.#depth) this.#skipping = null;
    if (this.#open.at(-1)?.depth === this.#depth) this.#open.pop();
    this.#depth -= 1;
    return wasRead;
  }

  get reads(): boolean {
    return this.#skipping === null;
  }

  #declare(attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      if (name.startsWith("xmlns:")) this.#namespaces.set(name.slice("xmlns:".length), value);
    }
  }

  #isUnderstood(name: string, attributes: Attributes): boolean {
    if (name === "Fallback") return true;
    const required = (attributes["Requires"] ?? "").split(/\s+/).filter((prefix) => prefix !== "");
    return required.length > 0 && required.every((prefix) => this.#namespaces.get(prefix)?.startsWith(UNDERSTOOD));
  }
}
