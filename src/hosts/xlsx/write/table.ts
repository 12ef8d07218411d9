/** Numbers different texts in the order they first come. */
export class Table {
  readonly #indexes = new Map<string, number>();

  constructor(first: readonly string[] = []) {
    for (const text of first) this.indexOf(text);
  }

  indexOf(text: string): number {
    const known = this.#indexes.get(text);
    if (known !== undefined) return known;
    this.#indexes.set(text, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  get items(): readonly string[] {
    return [...this.#indexes.keys()];
  }
}
