import { parseA1, toA1, type CellRef } from "../../../domain/workbook/address.ts";
import type { CellLook } from "../../../domain/workbook/cellStyles.ts";
import { corrupt } from "../failure.ts";
import { PLAIN_LOOK, type XlsxCell } from "../workbook.ts";
import { cellValue } from "./cellValue.ts";
import type { FormulaReader } from "./formulaReader.ts";
import type { Attributes, XmlHandler } from "./parseXml.ts";
import { LAST_COLUMN, LAST_ROW } from "../sheetSize.ts";

/** What cells point at by number. */
export interface CellSources {
  readonly sharedTexts: readonly string[];
  readonly looks: readonly CellLook[];
}

interface OpenCell {
  readonly at: CellRef;
  readonly attributes: Attributes;
  formulaAttributes: Attributes | null;
  formula: string;
  value: string | null;
  inlineText: string;
}

type Collecting = "formula" | "value" | "inlineText" | null;

/** Reads the rows and cells (`<row>`, `<c>`) of one sheet. */
export class CellReader implements XmlHandler {
  readonly hiddenRows: number[] = [];
  uncalculated = 0;
  readonly #sheet: string;
  readonly #sources: CellSources;
  readonly #formulas: FormulaReader;
  readonly #onCell: (at: CellRef, cell: XlsxCell) => void;
  #row = -1;
  #column = -1;
  #cell: OpenCell | null = null;
  #collecting: Collecting = null;
  #phonetic = false;

  constructor(sheet: string, sources: CellSources, formulas: FormulaReader, onCell: (at: CellRef, cell: XlsxCell) => void) {
    this.#sheet = sheet;
    this.#sources = sources;
    this.#formulas = formulas;
    this.#onCell = onCell;
  }

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.#openRow(attributes);
    else if (name === "c") this.#openCell(attributes);
    else if (this.#cell) this.#openInCell(this.#cell, name, attributes);
  }

  text(text: string): void {
    const cell = this.#cell;
    if (!cell || !this.#collecting) return;
    if (this.#collecting === "value") cell.value = (cell.value ?? "") + text;
    else cell[this.#collecting] += text;
  }

  close(name: string): void {
    this.#collecting = null;
    if (name === "rPh") this.#phonetic = false;
    if (name !== "c" || !this.#cell) return;
    this.#onCell(this.#cell.at, this.#finished(this.#cell));
    this.#cell = null;
  }

  #openRow(attributes: Attributes): void {
    this.#row = attributes["r"] === undefined ? this.#row + 1 : Number(attributes["r"]) - 1;
    if (!Number.isInteger(this.#row) || this.#row < 0 || this.#row > LAST_ROW) {
      throw corrupt(`arket «${this.#sheet}»`, `rækkenummeret «${attributes["r"]}» findes ikke`);
    }
    this.#column = -1;
    if (attributes["hidden"] === "1" || attributes["hidden"] === "true") this.hiddenRows.push(this.#row);
  }

  #openCell(attributes: Attributes): void {
    const address = attributes["r"];
    const at = address === undefined ? { row: this.#row, column: this.#column + 1 } : parseA1(address);
    if (!at || at.row < 0 || at.row > LAST_ROW || at.column > LAST_COLUMN) throw corrupt(`arket «${this.#sheet}»`, `cellen «${address}» findes ikke`);
    this.#column = at.column;
    this.#cell = { at, attributes, formulaAttributes: null, formula: "", value: null, inlineText: "" };
  }

  #openInCell(cell: OpenCell, name: string, attributes: Attributes): void {
    if (name === "rPh") this.#phonetic = true;
    if (name === "f") cell.formulaAttributes = attributes;
    if (name === "v") cell.value = "";
    if (name === "f") this.#collecting = "formula";
    else if (name === "v") this.#collecting = "value";
    else this.#collecting = name === "t" && !this.#phonetic ? "inlineText" : null;
  }

  #finished(cell: OpenCell): XlsxCell {
    const address = toA1(cell.at);
    const type = cell.attributes["t"] ?? "n";
    const look = this.#sources.looks[Number(cell.attributes["s"] ?? 0)] ?? PLAIN_LOOK;
    const value = cellValue({ place: `${this.#sheet}!${address}`, type, value: cell.value, inlineText: cell.inlineText }, this.#sources.sharedTexts);
    const formula = cell.formulaAttributes && this.#formulas.read(cell.formula, cell.formulaAttributes, cell.at, address);
    if (formula !== null && cell.value === null) this.uncalculated += 1;
    const numberFormat = look.numberFormat ?? (type === "d" ? "yyyy-mm-dd" : "General");
    return { value, formula, numberFormat, look };
  }
}
