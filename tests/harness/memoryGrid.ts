import { singleCell, type Area } from "../../src/workbench/grid/area.ts";
import type { Grid, GridEvent, GridName, GridSheet } from "../../src/workbench/grid/grid.ts";
import { MemorySheet } from "./memorySheet.ts";

/** A grid without a screen, so that the object model and its clients can be tested in Node. */
export class MemoryGrid implements Grid {
  readonly sheets: MemorySheet[] = [];
  active: MemorySheet;
  selection: Area = singleCell(0, 0);
  readonly names: GridName[] = [];
  readonly #listeners: ((event: GridEvent) => void)[] = [];
  #nextId = 1;

  constructor(...names: readonly string[]) {
    const [first = "Ark1", ...rest] = names;
    this.active = this.add(first);
    for (const name of rest) this.add(name);
  }

  add(name: string): MemorySheet {
    const sheet = new MemorySheet(`sheet-${this.#nextId++}`, name, (changed, area) =>
      this.tell({ kind: "changed", sheet: changed, area, byClient: true }),
    );
    sheet.renamed = (renamed, before) => this.tell({ kind: "renamed", sheet: renamed, before });
    this.sheets.push(sheet);
    this.tell({ kind: "added", sheet, byClient: true });
    return sheet;
  }

  remove(sheet: GridSheet): void {
    this.sheets.splice(this.sheets.indexOf(sheet as MemorySheet), 1);
    this.tell({ kind: "deleted", sheetId: sheet.id });
    if (this.active !== sheet || !this.sheets[0]) return;
    this.active = this.sheets[0];
    this.tell({ kind: "activated", sheet: this.active, from: null });
  }

  move(sheet: GridSheet, position: number): void {
    this.sheets.splice(this.sheets.indexOf(sheet as MemorySheet), 1);
    this.sheets.splice(position, 0, sheet as MemorySheet);
  }

  activate(sheet: GridSheet): void {
    const from = this.active.id;
    this.active = sheet as MemorySheet;
    if (from !== sheet.id) this.tell({ kind: "activated", sheet, from });
  }

  select(sheet: GridSheet, area: Area): void {
    this.activate(sheet);
    this.selection = area;
    this.tell({ kind: "selected", sheet, area });
  }

  setName(name: string, formula: string | null): void {
    const index = this.names.findIndex((known) => known.name === name);
    if (index >= 0) this.names.splice(index, 1);
    if (formula !== null) this.names.push({ name, formula });
  }

  recalculate(): void {}

  async settled(): Promise<void> {}

  listen(listener: (event: GridEvent) => void): void {
    this.#listeners.push(listener);
  }

  tell(event: GridEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
