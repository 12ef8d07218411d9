import { parseRangeA1, type CellRange } from "../../../domain/workbook/address.ts";
import { within } from "../xlsxFailure.ts";
import type { ListInFile } from "./dropDownList.ts";
import { attribute, isOn, type Attributes, type XmlHandler } from "../../package/parseXml.ts";

/** Neighbouring columns of the same width, counted from 0. */
interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly hidden: boolean;
}

const count = (attributes: Attributes, name: string): number =>
  Math.max(0, Math.floor(Number(attribute(attributes, name))) || 0);

function widthOf(attributes: Attributes, name: string): number | null {
  const width = Number(attribute(attributes, name) ?? Number.NaN);
  return Number.isFinite(width) ? width : null;
}

/** Reads what a sheet has beside its cells. */
export class SurroundingsReader implements XmlHandler {
  protected = false;
  landscape = false;
  fitToWidth = false;
  frozen = { rows: 0, columns: 0 };
  readonly merges: CellRange[] = [];
  readonly lists: ListInFile[] = [];
  readonly #columns: ColumnRun[] = [];
  readonly #part: string;
  /** Other people's saved views repeat panes and page set-ups. */
  #inCustomView = false;
  #listCells: string | null = null;
  #listFormula: string | null = null;
  /** Of columns that are not listed; null where the file does not say. */
  #standardWidth: number | null = null;

  constructor(part: string) {
    this.#part = part;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "customSheetViews") this.#inCustomView = true;
    if (this.#inCustomView) return;
    if (name === "sheetProtection") this.protected = isOn(attribute(attributes, "sheet"));
    if (name === "pageSetUpPr") this.fitToWidth = isOn(attribute(attributes, "fitToPage"));
    if (name === "pageSetup") this.landscape = attribute(attributes, "orientation") === "landscape";
    if (name === "sheetFormatPr") this.#standardWidth = widthOf(attributes, "defaultColWidth");
    if (name === "pane") this.#openPane(attributes);
    if (name === "col") this.#openColumns(attributes);
    if (name === "mergeCell") this.#openMerge(attributes);
    if (name === "dataValidation")
      this.#listCells = attribute(attributes, "type") === "list" ? (attribute(attributes, "sqref") ?? "") : null;
    this.#listFormula = name === "formula1" && this.#listCells !== null ? "" : null;
  }

  text(text: string): void {
    if (this.#listFormula !== null) this.#listFormula += text;
  }

  close(name: string): void {
    if (name === "customSheetViews") this.#inCustomView = false;
    if (name === "formula1" && this.#listCells !== null && this.#listFormula !== null) {
      const ranges = this.#listCells
        .split(/\s+/)
        .map(parseRangeA1)
        .filter((range) => range !== null);
      this.lists.push({ ranges, formula: this.#listFormula });
    }
    this.#listFormula = null;
    if (name === "dataValidation") this.#listCells = null;
  }

  /**
   * Formats often reach to the sheet's last column: only columns up to `last` are told. Width 0 is hidden, as
   * in Excel.
   */
  columns(last: number): { widths: (number | null)[]; hidden: number[] } {
    const widths: (number | null)[] = Array.from({ length: last + 1 }, () => null);
    const hidden = new Set<number>(this.#standardWidth === 0 ? widths.keys() : []);
    for (const run of this.#columns) {
      for (let column = run.first; column <= Math.min(run.last, last); column++) {
        widths[column] = run.width;
        if (run.hidden) hidden.add(column);
        else hidden.delete(column);
      }
    }
    return { widths, hidden: [...hidden].sort((a, b) => a - b) };
  }

  #openPane(attributes: Attributes): void {
    if (!attribute(attributes, "state")?.startsWith("frozen")) return;
    this.frozen = { rows: count(attributes, "ySplit"), columns: count(attributes, "xSplit") };
  }

  #openColumns(attributes: Attributes): void {
    const width = widthOf(attributes, "width");
    this.#columns.push({
      first: Math.max(0, count(attributes, "min") - 1),
      last: count(attributes, "max") - 1,
      width: width === 0 ? null : width,
      hidden: width === 0 || isOn(attribute(attributes, "hidden")),
    });
    within("columnRuns", this.#columns.length, this.#part);
  }

  #openMerge(attributes: Attributes): void {
    const range = parseRangeA1(attribute(attributes, "ref") ?? "");
    if (range) this.merges.push(range);
    within("merges", this.merges.length, this.#part);
  }
}
