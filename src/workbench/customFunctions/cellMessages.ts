/** What custom functions said when they failed, by cell: a cell itself has no place for a sentence. */
export class CellMessages {
  readonly #byCell = new Map<string, string>();
  readonly #listeners: (() => void)[] = [];

  set(sheetId: string, row: number, column: number, message: string | null): void {
    const key = `${sheetId}!${row},${column}`;
    if (message === null) this.#byCell.delete(key);
    else this.#byCell.set(key, message);
    for (const listener of this.#listeners) listener();
  }

  get(sheetId: string, row: number, column: number): string | null {
    return this.#byCell.get(`${sheetId}!${row},${column}`) ?? null;
  }

  clear(): void {
    this.#byCell.clear();
  }

  listen(listener: () => void): void {
    this.#listeners.push(listener);
  }
}
