import type { DocumentBlock, DocumentCell, DocumentTable } from "../../../domain/document/formDocument.ts";
import { attribute, isOn, type Attributes } from "../../package/parseXml.ts";
import { withinDocx } from "../docxFailure.ts";

interface CellShape {
  columns: number;
  continues: boolean;
  /** It is the right part of the cell before (w:hMerge, which LibreOffice and old writers use). */
  extends: boolean;
  deleted: boolean;
}

const shape = (): CellShape => ({ columns: 1, continues: false, extends: false, deleted: false });

/** A count in the file, at least `least`; more columns than a table can have are refused and never laid out. */
function counted(attributes: Attributes, least: number): number {
  const count = Number(attribute(attributes, "val") ?? least);
  const whole = Number.isInteger(count) ? Math.max(least, count) : least;
  withinDocx("columns", whole);
  return whole;
}

/** A table row by row, every cell at its place in the grid. */
export class TableBuilder {
  readonly #rows: DocumentCell[][] = [];
  /** Tables and boxes inside the cells: they follow the table. */
  readonly #nested: DocumentBlock[] = [];
  #row: DocumentCell[] = [];
  #cell = shape();
  #column = 0;
  #dropped = false;
  #places = 0;

  openRow(): void {
    this.#row = [];
    this.#column = 0;
    this.#dropped = false;
    this.#cell = shape();
  }

  rowProperty(name: string, attributes: Attributes): void {
    if (name === "gridBefore") this.#column = counted(attributes, 0);
    if (name === "del") this.#dropped = true;
    if (name === "hidden" && isOn(attribute(attributes, "val") ?? "1")) this.#dropped = true;
  }

  cellProperty(name: string, attributes: Attributes): void {
    if (name === "gridSpan") this.#cell.columns = counted(attributes, 1);
    if (name === "vMerge") this.#cell.continues = attribute(attributes, "val") !== "restart";
    if (name === "hMerge") this.#cell.extends = attribute(attributes, "val") !== "restart";
    if (name === "cellDel") this.#cell.deleted = true;
  }

  closeCell(blocks: readonly DocumentBlock[]): void {
    const { columns, continues, extends: extending, deleted } = this.#cell;
    this.#cell = shape();
    if (deleted) return;
    const paragraphs = blocks.filter((block) => block.kind === "paragraph");
    this.#nested.push(...blocks.filter((block) => block.kind === "table"));
    const own = joined(paragraphs.map(({ text }) => text));
    const placeholder = joined(paragraphs.map((paragraph) => paragraph.placeholder));
    const before = this.#row.at(-1);
    if (extending && own === "" && before) {
      this.#row[this.#row.length - 1] = { ...before, columns: before.columns + columns };
    } else {
      this.#row.push({ text: own, column: this.#column, columns, continues, placeholder });
    }
    this.#column += columns;
    this.#places += columns;
    withinDocx("columns", this.#column);
    withinDocx("cells", this.#places);
  }

  closeRow(): void {
    if (!this.#dropped) this.#rows.push(this.#row);
    this.#row = [];
  }

  blocks(): DocumentBlock[] {
    const table: DocumentTable = { kind: "table", rows: this.#rows };
    return [...(this.#rows.length > 0 ? [table] : []), ...this.#nested];
  }
}

const joined = (lines: readonly string[]): string => lines.filter((line) => line.trim() !== "").join("\n");
