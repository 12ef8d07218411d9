import { isWithin, parseA1, rangeToA1, toA1 } from "../../../domain/workbook/address.ts";
import { element } from "../write/xml.ts";
import { cellXml, type CellTables, storedResult } from "../write/cellXml.ts";
import type { CellToWrite, XlsxCell, XlsxSheet } from "../xlsxWorkbook.ts";
import { attributeOf, putTogether, type RawElement, takeApart, withAttribute } from "../../package/rawXml.ts";
import { hasOtherResult, hasSameContent, lookOf, NO_CELL, onlyKeys, sameLook } from "./sameCell.ts";
import type { CarriedStyles } from "./carriedStyles.ts";

type Look = XlsxCell["look"];

const emptyCell = (row: number, column: number): string => element("c", { r: toA1({ row, column }) });

interface RawCell {
  readonly column: number;
  readonly raw: string;
}

/** A row's cells by column. A cell without an address stands right of the one before it. */
function cellsOf(row: string): { head: string; cells: RawCell[]; others: readonly RawElement[]; tail: string } {
  const { head, children, tail } = takeApart(row);
  let column = -1;
  const cells: RawCell[] = [];
  for (const { name, raw } of children) {
    if (name !== "c") continue;
    column = parseA1(attributeOf(raw, "r") ?? "")?.column ?? column + 1;
    cells.push({ column, raw });
  }
  return { head, cells, others: children.filter(({ name }) => name !== "c"), tail };
}

/** Cells that follow a shared formula need the one that tells it. */
function sharedFormula(raw: string): { readonly si: string; readonly tells: boolean } | null {
  if (!/\bt\s*=\s*["']shared["']/.test(raw)) return null;
  const formula = takeApart(raw).children.find(({ name }) => name === "f")?.raw ?? "";
  const si = attributeOf(formula, "si");
  return si === null ? null : { si, tells: formula.replace(/<[^>]*>/g, "").trim() !== "" };
}

/** The formula stays as it was written. */
function withResult(raw: string, value: XlsxCell["value"]): string {
  const { head, children, tail } = takeApart(raw);
  const { type, value: text } = storedResult(value);
  const others = children.filter(({ name }) => name !== "v");
  const at = others.findIndex(({ name }) => name === "f") + 1;
  const v = { name: "v", raw: `<v>${text}</v>` };
  return withAttribute(
    putTogether({ head, children: [...others.slice(0, at), v, ...others.slice(at)], tail }),
    "t",
    type,
  );
}

export interface CellsBefore {
  readonly before: XlsxSheet;
  readonly now: readonly CellToWrite[];
  /** Counted from 0. */
  readonly hiddenRows: readonly number[];
}

/** Writes `<sheetData>` anew where cells or rows have changed; everything else is as it came, to the letter. */
export class CarriedCells {
  readonly #styles: CarriedStyles;
  readonly #texts: CellTables["texts"];
  readonly #source: CellsBefore;
  readonly #now = new Map<number, Map<number, CellToWrite>>();
  /** Shared formulas whose telling cell is gone or other. */
  readonly #orphaned = new Set<string>();
  isChanged = false;

  constructor(styles: CarriedStyles, texts: CellTables["texts"], source: CellsBefore) {
    this.#styles = styles;
    this.#texts = texts;
    this.#source = source;
    for (const cell of source.now) {
      const row = this.#now.get(cell.ref.row) ?? new Map<number, CellToWrite>();
      this.#now.set(cell.ref.row, row.set(cell.ref.column, cell));
    }
  }

  xml(sheetData: string): string {
    const { head, children, tail } = takeApart(sheetData);
    let row = -1;
    const rows = new Map<number, string>();
    for (const { raw } of children) {
      const told = attributeOf(raw, "r");
      row = told === null ? row + 1 : Number(told) - 1;
      rows.set(row, raw);
    }
    for (const [number, raw] of rows) this.#findOrphans(number, raw);
    const hidden = this.#source.hiddenRows.filter((number) => !rows.has(number));
    const numbers = new Set([...rows.keys(), ...this.#now.keys(), ...hidden]);
    const written = [...numbers]
      .sort((one, other) => one - other)
      .map((number) => {
        const raw = this.#row(number, rows.get(number));
        if (raw !== (rows.get(number) ?? "")) this.isChanged = true;
        return { name: "row", raw };
      });
    return putTogether({ head, children: written, tail });
  }

  #before(row: number, column: number): XlsxCell {
    const { origin, cells } = this.#source.before;
    return cells[row - origin.row]?.[column - origin.column] ?? NO_CELL;
  }

  #cellNow(row: number, column: number): CellToWrite {
    return this.#now.get(row)?.get(column) ?? { ...NO_CELL, ref: { row, column } };
  }

  #findOrphans(row: number, raw: string): void {
    if (!raw.includes("shared")) return;
    for (const cell of cellsOf(raw).cells) {
      const shared = sharedFormula(cell.raw);
      if (!shared?.tells) continue;
      if (!hasSameContent(this.#before(row, cell.column), this.#cellNow(row, cell.column)))
        this.#orphaned.add(shared.si);
    }
  }

  #row(row: number, raw: string | undefined): string {
    const isHidden = this.#source.hiddenRows.includes(row);
    const wasHidden = this.#source.before.hiddenRows.includes(row);
    const source = raw ?? `<row r="${row + 1}"/>`;
    const { head, cells, others, tail } = cellsOf(source);
    const known = new Map(cells.map((cell) => [cell.column, cell.raw]));
    const columns = new Set([...known.keys(), ...(this.#now.get(row)?.keys() ?? [])]);
    let changed = raw === undefined;
    const written = [...columns]
      .sort((one, other) => one - other)
      .map((column): RawElement => {
        const own = known.get(column);
        const cell = this.#cell(row, column, own);
        if (cell !== (own ?? "")) changed = true;
        return { name: "c", raw: cell };
      });
    if (!changed && isHidden === wasHidden) return source;
    const whole = putTogether({ head, children: [...written, ...others], tail });
    const open = isHidden === wasHidden ? whole : withAttribute(whole, "hidden", isHidden ? 1 : null);
    const told = withAttribute(open, "spans", null);
    const isEmpty = raw === undefined && !isHidden && written.every((cell) => cell.raw === "");
    return isEmpty ? "" : told;
  }

  /** The grid cannot calculate the formula that fills this cell, and what it gave when the file was written stays. */
  #isUncalculated(row: number, column: number): boolean {
    const array = this.#source.before.arrays.find((range) => isWithin(range, { row, column }));
    if (!array) return false;
    const [before, now] = [this.#before(array.top, array.left), this.#cellNow(array.top, array.left)];
    return (
      before.formula === now.formula && ["error", "blank"].includes(now.value.kind) && before.value.kind !== "error"
    );
  }

  /** A formula that fills other cells than before is another formula to whoever reads the file. */
  #fillsOthers(row: number, column: number, { spills }: CellToWrite): boolean {
    if (!spills) return false;
    const before = this.#source.before.arrays.find(({ top, left }) => top === row && left === column);
    return !before || rangeToA1(before) !== rangeToA1(spills);
  }

  /** Where only the look is another, what stands in the cell is as it was written: its marked words, its array. */
  #cell(row: number, column: number, raw: string | undefined): string {
    const [before, now] = [this.#before(row, column), this.#cellNow(row, column)];
    if (raw !== undefined && now.value.kind === "blank" && this.#isUncalculated(row, column)) return raw;
    const looksAsBefore = sameLook(lookOf(before), now.look);
    const base = Number((raw === undefined ? null : attributeOf(raw, "s")) ?? 0);
    const indexOf = (look: Look, asText: boolean): number =>
      sameLook(lookOf(before), look) && !asText
        ? base
        : this.#styles.indexOf(base, onlyKeys(lookOf(before)), onlyKeys(look), asText);
    if (hasSameContent(before, now) && !this.#isOrphan(raw) && !this.#fillsOthers(row, column, now)) {
      if (raw === undefined && looksAsBefore) return "";
      const styled = looksAsBefore ? raw : withAttribute(raw ?? emptyCell(row, column), "s", indexOf(now.look, false));
      return hasOtherResult(before, now) ? withResult(styled ?? "", now.value) : (styled ?? "");
    }
    return cellXml(now, { styles: { indexOf }, texts: this.#texts });
  }

  #isOrphan(raw: string | undefined): boolean {
    const shared = raw === undefined ? null : sharedFormula(raw);
    return shared !== null && this.#orphaned.has(shared.si);
  }
}

/** "A1:F20" of the cells that have something. */
export function usedReference(cells: readonly CellToWrite[]): string {
  const rows = cells.map(({ ref }) => ref.row);
  const columns = cells.map(({ ref }) => ref.column);
  if (cells.length === 0) return "A1";
  const least = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.min(one, other));
  const most = (numbers: readonly number[]): number => numbers.reduce((one, other) => Math.max(one, other));
  const first = toA1({ row: least(rows), column: least(columns) });
  const last = toA1({ row: most(rows), column: most(columns) });
  return first === last ? first : `${first}:${last}`;
}
