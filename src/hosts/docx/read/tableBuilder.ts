import type { DocumentBlock, DocumentCell } from "../../../domain/document/formDocument.ts";
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

interface BuiltRow {
  readonly cells: readonly DocumentCell[];
  /** What the row's one filled cell holds, where a table is among it: the row is a frame around it. */
  readonly framed: readonly DocumentBlock[] | null;
  readonly contents: readonly DocumentBlock[];
}

/** A table row by row, every cell at its place in the grid. */
export class TableBuilder {
  readonly #rows: BuiltRow[] = [];
  /** Tables and boxes inside the cells: they follow the table. */
  readonly #nested: DocumentBlock[] = [];
  #row: DocumentCell[] = [];
  #contents: (readonly DocumentBlock[])[] = [];
  #cell = shape();
  #column = 0;
  #dropped = false;
  #places = 0;

  openRow(): void {
    this.#row = [];
    this.#contents = [];
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
    this.#contents.push(blocks);
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
    if (!this.#dropped) {
      const filled = this.#contents.filter((blocks) => blocks.some(saysSomething));
      const framed = filled.length === 1 && filled[0]!.some(isTable) ? filled[0]! : null;
      if (!framed) this.#nested.push(...this.#contents.flatMap((blocks) => blocks.filter(isTable)));
      this.#rows.push({ cells: this.#row, framed, contents: this.#contents.flat() });
    }
    this.#row = [];
  }

  /** What a row only frames stands in its place, and parts the table; a table of one column is a frame around text. */
  blocks(): DocumentBlock[] {
    if (this.#rows.every(isText)) return this.#rows.flatMap(({ contents }) => contents);
    const found: DocumentBlock[] = [];
    let open: (readonly DocumentCell[])[] = [];
    const endTable = (): void => {
      if (open.length > 0) found.push({ kind: "table", rows: open });
      open = [];
    };
    for (const { cells, framed } of this.#rows) {
      if (!framed) open.push(cells);
      else {
        endTable();
        found.push(...framed);
      }
    }
    endTable();
    return [...found, ...this.#nested];
  }
}

const isTable = ({ kind }: DocumentBlock): boolean => kind === "table";

const saysSomething = (block: DocumentBlock): boolean =>
  block.kind === "table" || block.text.trim() !== "" || block.placeholder.trim() !== "";

const joined = (lines: readonly string[]): string => lines.filter((line) => line.trim() !== "").join("\n");

/** What a merged cell goes on with is not shown, so those are left to the table. */
const isText = ({ cells: [only, ...others] }: BuiltRow): boolean =>
  only !== undefined && others.length === 0 && !only.continues;
