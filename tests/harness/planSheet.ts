import { initSync, Model } from "@ironcalc/wasm";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { rangeToA1, toA1, type CellRef } from "../../src/domain/workbook/address.ts";
import type { PlannedCell, PlannedContent, SheetPlan } from "../../src/domain/workbook/plan.ts";
import { BLANK_CELL, type Cell, type CellValue, type SheetSnapshot } from "../../src/domain/workbook/snapshot.ts";

const engineFolder = dirname(createRequire(import.meta.url).resolve("@ironcalc/wasm/package.json"));
initSync({ module: readFileSync(join(engineFolder, "wasm_bg.wasm")) });

function valueText(value: CellValue): string {
  if (value.kind === "number") return String(value.value);
  return value.kind === "text" ? JSON.stringify(value.text) : value.kind;
}

function contentText(content: PlannedContent): string {
  switch (content.kind) {
    case "text":
      return JSON.stringify(content.text);
    case "number":
      return String(content.value);
    case "empty":
      return "";
    case "formula":
      return `${content.formula}  ->  ${valueText(content.result)}`;
  }
}

function inReadingOrder(cells: readonly PlannedCell[]): PlannedCell[] {
  return cells.toSorted((one, other) => one.ref.row - other.ref.row || one.ref.column - other.ref.column);
}

/** The plan as a text one can read and compare: a cell per line, blank line between rows, empty cells left out. */
export function planText(plan: SheetPlan): string {
  const lines: string[] = [
    `ark ${plan.sheetName}, udskrift ` +
      `${rangeToA1(plan.printArea)}${plan.frozenColumns ? `, frosne kolonner ${plan.frozenColumns}` : ""}`,
    `bredder ${plan.columnWidths.join(" ")}`,
    ...plan.tables.map(({ caption, range }) => `tabel ${rangeToA1(range)} ${caption}`),
    ...plan.lists.map(
      ({ range, choices, choicesAt }) =>
        `liste ${rangeToA1(range)} ${choicesAt ? `fra ${rangeToA1(choicesAt)}` : choices.join(" | ")}`,
    ),
  ];
  let row = -1;
  for (const { ref, content, style } of inReadingOrder(plan.cells)) {
    if (content.kind === "empty") continue;
    if (ref.row !== row) lines.push("");
    row = ref.row;
    lines.push(`${toA1(ref)} [${style}] ${contentText(content)}`);
  }
  return `${lines.join("\n")}\n`;
}

function inputOf(content: PlannedContent): string {
  switch (content.kind) {
    case "formula":
      return content.formula;
    case "number":
      return String(content.value);
    case "text":
      return `'${content.text}`;
    case "empty":
      return "";
  }
}

const SHEET = 0;
const NUMBER_TYPE = 1;

/** What another calculation engine makes of the plan's formulas. */
export class CalculatedSheet {
  readonly #model = new Model("Plan", "en", "UTC", "en");

  constructor({ cells }: Pick<SheetPlan, "cells">) {
    this.#model.pauseEvaluation();
    for (const { ref, content } of cells) {
      if (content.kind !== "empty") this.#put(ref, inputOf(content));
    }
    this.#model.resumeEvaluation();
    this.#model.evaluate();
  }

  #put({ row, column }: CellRef, input: string): void {
    this.#model.setUserInput(SHEET, row + 1, column + 1, input);
  }

  /** As a person types it. */
  type(at: CellRef, input: number | string): void {
    this.#put(at, String(input));
    this.#model.evaluate();
  }

  insertRowAbove(row: number): void {
    this.#model.insertRows(SHEET, row + 1, 1);
    this.#model.evaluate();
  }

  /** As a host reads the sheet, its first `rows` rows and `columns` columns. */
  snapshot(rows: number, columns: number, name = "Plan"): SheetSnapshot {
    const cellOf = (row: number, column: number): Cell => {
      const content = this.#model.getCellContent(SHEET, row + 1, column + 1);
      if (content === "") return BLANK_CELL;
      const value = this.value({ row, column });
      const formula = content.startsWith("=") ? content : null;
      return {
        ...BLANK_CELL,
        formula,
        value: typeof value === "number" ? { kind: "number", value } : { kind: "text", text: value },
      };
    };
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => cellOf(row, column)),
    );
    const empty = { hiddenRows: [], hiddenColumns: [], merges: [] };
    return { name, visible: true, protected: false, origin: { row: 0, column: 0 }, cells, ...empty };
  }

  insertColumnBefore(column: number): void {
    this.#model.insertColumns(SHEET, column + 1, 1);
    this.#model.evaluate();
  }

  /** As a host carries out an update: the plan's cells written over what is there, the others emptied. */
  update(cells: readonly PlannedCell[], emptied: readonly CellRef[]): void {
    const written = cells.filter(({ content }) => content.kind !== "empty");
    const cleared = [...emptied, ...cells.map(({ ref }) => ref)];
    for (const { row, column } of cleared) this.#model.rangeClearAll(SHEET, row + 1, column + 1, row + 1, column + 1);
    for (const { ref, content } of written) this.#put(ref, inputOf(content));
    this.#model.evaluate();
  }

  /** Numbers to nine decimals. */
  value({ row, column }: CellRef): number | string {
    const text = this.#model.getFormattedCellValue(SHEET, row + 1, column + 1);
    return this.#model.getCellType(SHEET, row + 1, column + 1) === NUMBER_TYPE ? Number(text) : text;
  }
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-8 * Math.max(1, Math.abs(one));
}

/** The formula cells whose value in the other engine is not the domain's, as readable lines. */
export function disagreements(plan: SheetPlan, valueAt: (ref: CellRef) => unknown = calculatedFrom(plan)): string[] {
  return plan.cells.flatMap(({ ref, content }) => {
    if (content.kind !== "formula") return [];
    const { result } = content;
    const found = valueAt(ref);
    const same =
      result.kind === "number"
        ? typeof found === "number" && near(result.value, found)
        : result.kind === "text" && result.text === found;
    return same ? [] : [`${toA1(ref)} ${contentText(content)}, men beregnes til ${JSON.stringify(found)}`];
  });
}

/** The other engine's values of cells that a plan, or a file, holds. */
export function calculatedFrom(written: Pick<SheetPlan, "cells">): (ref: CellRef) => number | string {
  const sheet = new CalculatedSheet(written);
  return (ref) => sheet.value(ref);
}
