/**
 * What an add-in keeps in the document: the same store for `Office.context.document.settings` and
 * `workbook.settings`.
 */
export class DocumentSettings {
  /** Values as JSON text, the way office.js hands them over. */
  readonly #json = new Map<string, string>();

  get keys(): readonly string[] {
    return [...this.#json.keys()];
  }

  has(key: string): boolean {
    return this.#json.has(key);
  }

  get(key: string): unknown {
    const json = this.#json.get(key);
    return json === undefined ? null : (JSON.parse(json) as unknown);
  }

  set(key: string, value: unknown): void {
    this.#json.set(key, JSON.stringify(value));
  }

  delete(key: string): void {
    this.#json.delete(key);
  }

  entries(): readonly (readonly [string, string])[] {
    return [...this.#json.entries()];
  }

  replaceAll(entries: readonly (readonly [string, string])[]): void {
    this.#json.clear();
    for (const [key, json] of entries) this.#json.set(key, json);
  }
}
