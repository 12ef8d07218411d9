import { boundingArea, mapArea, singleCell, withoutArea, type Area } from "../../src/workbench/grid/area.ts";
import { PLAIN_STYLE, type CellStyle, type StylePatch } from "../../src/workbench/grid/cellStyle.ts";
import type {
  CellContent,
  CellValue,
  ClearWhat,
  GridCell,
  GridSheet,
  Highlight,
} from "../../src/workbench/grid/grid.ts";

const BLANK: GridCell = { value: { kind: "blank" }, formula: null };

/** A sheet that remembers and does not calculate: a formula gives the result it was once written with, or 0. */
export class MemorySheet implements GridSheet {
  readonly id: string;
  #name: string;
  hidden = false;
  tabColor = "";
  showGridlines = true;
  frozenRows = 0;
  frozenColumns = 0;
  merges: readonly Area[] = [];
  highlights: readonly Highlight[] = [];
  lists: readonly { readonly area: Area; readonly source: string }[] = [];
  renamed: ((sheet: MemorySheet, before: string) => void) | null = null;
  readonly #changed: (sheet: MemorySheet, area: Area) => void;
  readonly #cells = new Map<string, GridCell>();
  readonly #results = new Map<string, CellValue>();
  readonly #styles = new Map<string, CellStyle>();
  readonly #widths = new Map<number, number>();
  readonly #heights = new Map<number, number>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenColumns = new Set<number>();

  constructor(id: string, name: string, changed: (sheet: MemorySheet, area: Area) => void) {
    this.#changed = changed;
    this.id = id;
    this.#name = name;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: string) {
    const before = this.#name;
    this.#name = name;
    this.renamed?.(this, before);
  }

  cells(area: Area): GridCell[][] {
    return mapArea(area, (row, column) => this.#cells.get(`${row},${column}`) ?? BLANK);
  }

  write(area: Area, contents: readonly (readonly (CellContent | null)[])[]): void {
    mapArea(area, (row, column) => {
      const content = contents[row - area.top]?.[column - area.left];
      if (content?.kind === "blank") this.#cells.delete(`${row},${column}`);
      else if (content) this.#cells.set(`${row},${column}`, this.#stored(content));
    });
    this.#changed(this, area);
  }

  #stored(content: CellContent): GridCell {
    if (content.kind !== "formula") return { value: content, formula: null };
    const { formula, result = this.#results.get(formula) ?? { kind: "number", value: 0 } } = content;
    this.#results.set(formula, result);
    return { value: result, formula };
  }

  /** What a calculation would have found. */
  setResult(row: number, column: number, value: CellValue): void {
    const cell = this.#cells.get(`${row},${column}`) ?? BLANK;
    this.#cells.set(`${row},${column}`, { ...cell, value });
  }

  clear(area: Area, what: ClearWhat): void {
    mapArea(area, (row, column) => {
      if (what !== "formats") this.#cells.delete(`${row},${column}`);
      if (what !== "contents") this.#styles.delete(`${row},${column}`);
    });
    if (what !== "formats") this.#changed(this, area);
  }

  displayTexts(area: Area): string[][] {
    return this.cells(area).map((row) =>
      row.map(({ value }) => ("value" in value ? String(value.value) : "text" in value ? value.text : "")),
    );
  }

  style(row: number, column: number): CellStyle {
    return this.#styles.get(`${row},${column}`) ?? PLAIN_STYLE;
  }

  setStyle(area: Area, patch: StylePatch): void {
    mapArea(area, (row, column) => this.#styles.set(`${row},${column}`, { ...this.style(row, column), ...patch }));
  }

  columnWidth(column: number): number {
    return this.#widths.get(column) ?? 64;
  }

  setColumnWidth({ left, right }: Area, pixels: number): void {
    for (let column = left; column <= right; column++) this.#widths.set(column, pixels);
  }

  rowHeight(row: number): number {
    return this.#heights.get(row) ?? 20;
  }

  setRowHeight({ top, bottom }: Area, pixels: number): void {
    for (let row = top; row <= bottom; row++) this.#heights.set(row, pixels);
  }

  fitColumns(): void {}
  fitRows(): void {}

  isRowHidden(row: number): boolean {
    return this.#hiddenRows.has(row);
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.has(column);
  }

  setRowsHidden({ top, bottom }: Area, hidden: boolean): void {
    for (let row = top; row <= bottom; row++)
      if (hidden) this.#hiddenRows.add(row);
      else this.#hiddenRows.delete(row);
  }

  setColumnsHidden({ left, right }: Area, hidden: boolean): void {
    for (let column = left; column <= right; column++)
      if (hidden) this.#hiddenColumns.add(column);
      else this.#hiddenColumns.delete(column);
  }

  merge(area: Area): void {
    this.merges = [...this.merges, area];
  }

  unmerge(area: Area): void {
    this.merges = this.merges.filter((merged) => JSON.stringify(merged) !== JSON.stringify(area));
  }

  spillFrom(): Area | null {
    return null;
  }

  readonly spills: readonly Area[] = [];

  spillParent(): Area | null {
    return null;
  }

  usedArea(valuesOnly: boolean): Area | null {
    const keys = [...this.#cells.keys(), ...(valuesOnly ? [] : this.#styles.keys())];
    const places = keys
      .map((key) => key.split(",").map(Number))
      .map(([row = 0, column = 0]) => singleCell(row, column));
    const [first, ...rest] = places;
    return first ? rest.reduce(boundingArea, first) : null;
  }

  setHighlights(highlights: readonly Highlight[]): void {
    this.highlights = highlights.map((highlight) => ({ ...highlight }));
  }

  setList(area: Area, source: string | null): void {
    const others = this.lists.flatMap((list) => withoutArea(list.area, area).map((left) => ({ ...list, area: left })));
    this.lists = source === null ? others : [...others, { area, source }];
  }
}
