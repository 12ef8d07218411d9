import { parseRangeA1, toA1, type CellRange, type CellRef } from "../../../domain/workbook/address.ts";
import { tooLarge } from "../xlsxFailure.ts";
import { LIMITS } from "../xlsxLimits.ts";
import { areaOf } from "./extent.ts";
import { fromStoredFormula } from "../formula/storedFunctions.ts";
import { attribute, type Attributes } from "../../package/parseXml.ts";
import { shiftFormula } from "../formula/shiftSharedFormula.ts";
import { unescapeXstring } from "../xstring.ts";

export interface ArrayFormula {
  readonly range: CellRange;
  readonly formula: string;
}

/**
 * Counts the characters of all formulas of a workbook: a long one shared by a million cells must not fill the
 * memory.
 */
export class FormulaBudget {
  #characters = 0;

  spend(formula: string, at: CellRef): string {
    this.#characters += formula.length;
    if (this.#characters > LIMITS.formulaText) throw tooLarge("formulaText", toA1(at));
    // Looked into, V8 writes it out. Else it stays a reference to the piece of the file it was cut from, and keeps that.
    formula.charCodeAt(0);
    return formula;
  }
}

/** Spells out the formulas of one sheet, cell by cell, with "=". */
export class FormulaReader {
  readonly arrays: ArrayFormula[] = [];
  readonly #masters = new Map<string, { at: CellRef; text: string }>();
  readonly #budget: FormulaBudget;

  constructor(budget: FormulaBudget) {
    this.#budget = budget;
  }

  /** Null where the cell holds no formula of its own (a data table's result, a follower without its master). */
  read(text: string, attributes: Attributes, at: CellRef): string | null {
    const formula = fromStoredFormula(unescapeXstring(text.trim()));
    const type = attribute(attributes, "t");
    if (type === "dataTable") return null;
    if (type === "shared") return this.#shared(formula, attribute(attributes, "si") ?? "", at);
    if (formula === "") return null;
    const whole = this.#budget.spend(`=${formula}`, at);
    const range = type === "array" ? parseRangeA1(attribute(attributes, "ref") ?? "") : null;
    if (areaOf(range) > 1 && range) this.arrays.push({ range, formula: whole });
    return whole;
  }

  #shared(formula: string, id: string, at: CellRef): string | null {
    if (formula !== "") this.#masters.set(id, { at, text: formula });
    const master = this.#masters.get(id);
    if (!master) return null;
    const shift = { rows: at.row - master.at.row, columns: at.column - master.at.column };
    return this.#budget.spend(`=${shiftFormula(master.text, shift)}`, at);
  }
}
