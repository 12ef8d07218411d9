import type { CellRange } from "../../../domain/workbook/address.ts";
import type { XlsxSheet } from "../xlsxWorkbook.ts";
import { CellReader, type CellSources } from "./cellReader.ts";
import { dropDownLists } from "./dropDownList.ts";
import { FormulaReader, type FormulaBudget } from "./formulaReader.ts";
import { parseXml } from "../../package/parseXml.ts";
import { SparseCells, type CellBudget, type Rectangle } from "./sparseCells.ts";
import { SurroundingsReader } from "./surroundings.ts";
import type { ZipPackage } from "../../package/unzip.ts";

/** Shared by all sheets of a workbook. */
export interface SheetSources extends CellSources {
  readonly cellBudget: CellBudget;
  readonly formulaBudget: FormulaBudget;
}

/** What the workbook says about a sheet. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly visible: boolean;
  readonly printArea: CellRange | null;
}

function textAt({ range, rows }: Rectangle, row: number, column: number): string | null {
  const value = range === null ? undefined : rows[row - range.top]?.[column - range.left]?.value;
  return value?.kind === "text" ? value.text : null;
}

/** Reads one worksheet. Hidden rows and columns are told as far as the content goes. */
export function readSheet(zip: ZipPackage, entry: SheetEntry, sources: SheetSources): XlsxSheet {
  const sparse = new SparseCells(entry.name, sources.cellBudget);
  const formulas = new FormulaReader(sources.formulaBudget);
  const cells = new CellReader(entry.name, sources, formulas, sparse);
  const around = new SurroundingsReader(entry.part);
  parseXml(zip, entry.part, {
    open(name, attributes) {
      around.open(name, attributes);
      cells.open(name, attributes);
    },
    text(text) {
      around.text(text);
      cells.text(text);
    },
    close(name) {
      around.close(name);
      cells.close(name);
    },
  });
  const rectangle = sparse.rectangle(formulas.arrays);
  const { range, rows } = rectangle;
  const columns = around.columns(range?.right ?? -1);
  return {
    name: entry.name,
    visible: entry.visible,
    protected: around.protected,
    origin: { row: range?.top ?? 0, column: range?.left ?? 0 },
    cells: rows,
    arrays: formulas.arrays.map((array) => array.range),
    hiddenRows: cells.hiddenRows.filter((row) => row <= (range?.bottom ?? -1)),
    rowHeights: Array.from({ length: (range?.bottom ?? -1) + 1 }, (_, row) => cells.rowHeights.get(row) ?? null),
    hiddenColumns: columns.hidden,
    merges: around.merges,
    columnWidths: columns.widths,
    lists: around.lists.flatMap((list) => dropDownLists(list, (row, column) => textAt(rectangle, row, column))),
    page: { printArea: entry.printArea, landscape: around.landscape, fitToWidth: around.fitToWidth },
    frozen: around.frozen,
    uncalculated: cells.uncalculated,
  };
}
