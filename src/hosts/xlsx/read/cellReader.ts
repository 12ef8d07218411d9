import { parseA1, toA1, type CellRef } from "../../../domain/workbook/address.ts";
import { type CellLook, PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import { shownAs } from "../../../domain/workbook/numberFormat.ts";
import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { corrupt } from "../../package/packageFailure.ts";
import type { XlsxCell } from "../xlsxWorkbook.ts";
import { cellAddress, columnOf, rowOf } from "./cellAddress.ts";
import { cellValue } from "./cellValue.ts";
import type { EqualCells } from "./equalCells.ts";
import type { FormulaReader } from "./formulaReader.ts";
import { formatOfIsoDate } from "./isoDate.ts";
import { isOn, type Attributes, type XmlHandler } from "../../package/parseXml.ts";
import { RichText } from "./richText.ts";
import { BLANK, type SparseCells } from "./sparseCells.ts";
import { LAST_COLUMN, LAST_ROW } from "../sheetSize.ts";

/** What cells point at by number. */
export interface CellSources {
  readonly sharedTexts: readonly CellValue[];
  readonly looks: readonly CellLook[];
  /** The workbook counts its days from 1904, as Excel for Mac did. */
  readonly from1904: boolean;
  /** Typed cells of the workbook that were made already. */
  readonly equalCells: EqualCells;
}

interface OpenCell {
  readonly at: CellRef;
  readonly attributes: Attributes;
  formulaAttributes: Attributes | null;
  formula: string;
  value: string | null;
  /** Made where the cell has one. */
  inline: RichText | null;
}

type Collecting = "formula" | "value" | null;

/** Days from 1 January 1900 to 1 January 1904, with the 29 February 1900 that Excel knows. */
const DAYS_TO_1904 = 1_462;

/** Excel makes no row taller. */
const TALLEST = 409.5;

/** Reads the rows and cells (`<row>`, `<c>`) of one sheet. */
export class CellReader implements XmlHandler {
  readonly hiddenRows: number[] = [];
  /** In points, where the file says it. */
  readonly rowHeights = new Map<number, number>();
  uncalculated = 0;
  readonly #sheet: string;
  readonly #sources: CellSources;
  readonly #formulas: FormulaReader;
  readonly #cells: SparseCells;
  /** An empty cell of each look, shared by all cells that are empty and look so. */
  readonly #blanks = new Map<CellLook, XlsxCell>([[PLAIN_LOOK, BLANK]]);
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  #collecting: Collecting = null;

  constructor(sheet: string, sources: CellSources, formulas: FormulaReader, cells: SparseCells) {
    this.#sheet = sheet;
    this.#sources = sources;
    this.#formulas = formulas;
    this.#cells = cells;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "c") this.#openCell(attributes);
    else if (name === "row") this.#openRow(attributes);
    else if (this.#cell) this.#openInCell(this.#cell, name, attributes);
  }

  text(text: string): void {
    const cell = this.#cell;
    if (!cell) return;
    if (this.#collecting === "value") cell.value = (cell.value ?? "") + text;
    else if (this.#collecting === "formula") cell.formula += text;
    else cell.inline?.add(text);
  }

  close(name: string): void {
    this.#collecting = null;
    this.#cell?.inline?.close(name);
    if (name !== "c" || !this.#cell) return;
    this.#cells.set(this.#cell.at.row, this.#cell.at.column, this.#finished(this.#cell));
    this.#cell = null;
  }

  #openRow(attributes: Attributes): void {
    this.#row = attributes["r"] === undefined ? this.#row + 1 : Number(attributes["r"]) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row > LAST_ROW) {
      throw corrupt(`arket «${this.#sheet}»`, `rækkenummeret «${attributes["r"]}» findes ikke`);
    }
    this.#column = -1;
    if (isOn(attributes["hidden"]) || Number(attributes["ht"] ?? 1) === 0) this.hiddenRows.push(this.#row);
    const height = Number(attributes["ht"] ?? 0);
    if (height > 0 && height <= TALLEST) this.rowHeights.set(this.#row, height);
  }

  #openCell(attributes: Attributes): void {
    const at = this.#placeOf(attributes["r"]);
    this.#column = at.column;
    this.#cell = { at, attributes, formulaAttributes: null, formula: "", value: null, inline: null };
  }

  #placeOf(address: string | undefined): CellRef {
    const number = address === undefined ? -1 : cellAddress(address);
    if (number >= 0) return { row: rowOf(number), column: columnOf(number) };
    const at = address === undefined ? { row: this.#row, column: this.#column + 1 } : parseA1(address);
    if (at && at.row >= 0 && at.row <= LAST_ROW && at.column <= LAST_COLUMN) return at;
    throw corrupt(`arket «${this.#sheet}»`, `cellen «${address ?? "uden adresse"}» findes ikke`);
  }

  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "is") cell.inline = new RichText();
    cell.inline?.open(name, attributes);
    if (name === "f") cell.formulaAttributes = attributes;
    if (name === "v") cell.value = "";
    this.#collecting = name === "f" ? "formula" : name === "v" ? "value" : null;
  }

  #finished(cell: OpenCell): XlsxCell {
    const { attributes, formulaAttributes, inline, value } = cell;
    if (formulaAttributes !== null || inline !== null || value === null) return this.#made(cell);
    const kind = `${attributes["t"] ?? "n"} ${attributes["s"] ?? "0"}`;
    const known = this.#sources.equalCells.find(kind, value);
    if (known !== undefined) return known;
    const made = this.#made(cell);
    this.#sources.equalCells.keep(kind, value, made);
    return made;
  }

  #made(cell: OpenCell): XlsxCell {
    const type = cell.attributes["t"] ?? "n";
    const look = this.#sources.looks[Number(cell.attributes["s"] ?? 0)] ?? PLAIN_LOOK;
    const formula = cell.formulaAttributes && this.#formulas.read(cell.formula, cell.formulaAttributes, cell.at);
    if (formula !== null && cell.value === null) this.uncalculated += 1;
    const numberFormat = look.numberFormat ?? (type === "d" ? formatOfIsoDate(cell.value ?? "") : "General");
    const value = this.#valueOf(cell, type, numberFormat);
    return value.kind === "blank" && formula === null ? this.#blank(look) : { value, formula, numberFormat, look };
  }

  #valueOf({ at, value, inline }: OpenCell, type: string, numberFormat: string): CellValue {
    const place = (): string => `${this.#sheet}!${toA1(at)}`;
    const found = cellValue({ place, type, value, inlineText: inline?.text ?? "" }, this.#sources.sharedTexts);
    const isDay = this.#sources.from1904 && found.kind === "number" && type !== "d" && shownAs(numberFormat) === "date";
    return isDay ? { kind: "number", value: found.value + DAYS_TO_1904 } : found;
  }

  #blank(look: CellLook): XlsxCell {
    const known = this.#blanks.get(look);
    if (known) return known;
    const blank: XlsxCell = { ...BLANK, numberFormat: look.numberFormat ?? "General", look };
    this.#blanks.set(look, blank);
    return blank;
  }
}
