import type { CellRange, CellRef } from "../../../src/domain/workbook/address.ts";
import { BLANK_CELL, type Cell } from "../../../src/domain/workbook/snapshot.ts";
import type { Random } from "../trials/random.ts";
import { type DraftRow, type DraftTable, isRow } from "./draftTable.ts";
import type { Look } from "./look.ts";
import { speltAmount, speltCommittee } from "./spelt.ts";

/** A figure within its block; `adds` are the block's cells that it sums, for a formula. */
export interface BlockFigure extends CellRef {
  readonly value: number;
  readonly kind: DraftRow["kind"];
  readonly adds: readonly CellRef[];
}

/** A laid-out table, placed nowhere yet. */
export interface Block {
  readonly cells: Cell[][];
  readonly figures: readonly BlockFigure[];
  readonly merges: readonly CellRange[];
  /** The row of the years, and how many columns of words stand left of them. */
  readonly header: number;
  readonly words: number;
}

export const textCell = (text: string): Cell =>
  text === "" ? BLANK_CELL : { ...BLANK_CELL, value: { kind: "text", text } };
const numberCell = (value: number, numberFormat = "General"): Cell => ({
  value: { kind: "number", value },
  formula: null,
  numberFormat,
});

const UNIT = /1\.000 kr\.,? (\d{4}) p\/l/;
const withUnit = (text: string, { unit }: Look): string => text.replace(UNIT, (_, year) => unit(Number(year)));

function yearCells(table: DraftTable, look: Look, isLasting: boolean): Cell[] {
  const last = table.firstYear + table.yearCount - 1;
  const years = Array.from({ length: table.yearCount }, (_, place) => {
    const year = table.firstYear + place;
    if (isLasting && look.lasting === "suffix" && year === last) return textCell(look.goesOn(year));
    const head = look.year(year, place);
    return typeof head === "number" ? numberCell(head) : textCell(head);
  });
  const total = look.rowTotal.replace("#", `${table.firstYear}-${last}`);
  const totals = table.hasRowTotal ? [textCell(total)] : [];
  const level =
    isLasting && (look.lasting === "column" || look.lasting === "behindTotal") ? [textCell(look.level)] : [];
  return look.lasting === "behindTotal" ? [...years, ...totals, ...level] : [...years, ...level, ...totals];
}

export function amountCell(random: Random, look: Look, value: number | null): Cell {
  if (value === null) return look.asText && random.chance(0.1) ? textCell("-") : BLANK_CELL;
  if (look.asText) return textCell(speltAmount(random, look.amount, value));
  return numberCell(value, look.plainAmounts ? "General" : "#,##0");
}

const isLastingTable = ({ caption }: DraftTable): boolean => !/Tidligere afsatte/.test(caption);

/** The table as cells: caption, header and rows, with what the look puts around and between them. */
export function blockOf(random: Random, table: DraftTable, look: Look): Block {
  const columns = table.words.length;
  const wordsOf = (words: readonly string[]): Cell[] =>
    table.words.map((_, at) => textCell(speltCommittee(look.committee, words[at] ?? "")));
  const cells: Cell[][] = [[textCell(withUnit(table.caption, look))]];
  const merges: CellRange[] = [];
  const heads = table.words.map((word) => textCell(word === "Styringsområde" ? look.area : withUnit(word, look)));
  const years = yearCells(table, look, isLastingTable(table));
  if (look.secondRow === "above") {
    const row = cells.length;
    merges.push({ top: row, bottom: row, left: columns, right: columns + table.yearCount - 1 });
    cells.push([...table.words.map(() => BLANK_CELL), textCell("Budgetår")]);
  }
  const header = [...heads, ...years];
  cells.push(header);
  if (look.secondRow === "below") {
    const words = Array.from({ length: table.yearCount }, (_, place) => textCell(place === 0 ? "Budget" : "Overslag"));
    cells.push([...table.words.map(() => BLANK_CELL), ...words]);
  }
  const headerRow = cells.length - (look.secondRow === "below" ? 2 : 1);
  const figures: (Omit<BlockFigure, "adds"> & { adds: readonly number[] })[] = [];
  const rowById = new Map<number, number>();
  const gaps = new Set(
    Array.from({ length: look.blanksInside }, () => random.between(1, Math.max(1, table.lines.length - 1))),
  );
  const breakAt = look.pageBreak && table.lines.length > 4 ? random.between(2, table.lines.length - 2) : -1;
  table.lines.forEach((line, place) => {
    if (gaps.has(place) && look.blanksInside > 0) cells.push(...Array.from({ length: random.between(1, 2) }, () => []));
    // Behind a total nobody can tell a printed header from another table's.
    const mayBreak = gaps.size === 0 && !look.sideBySide && table.lines[place - 1]?.kind !== "total";
    if (place === breakAt && mayBreak) cells.push(header);
    if (!isRow(line)) return void cells.push(wordsOf(line.words));
    const row = cells.length;
    rowById.set(line.id, row);
    line.amounts.forEach((value, at) => {
      if (value !== null) figures.push({ row, column: columns + at, value, kind: line.kind, adds: line.adds });
    });
    cells.push([...wordsOf(line.words), ...line.amounts.map((value) => amountCell(random, look, value))]);
  });
  const placed = figures.map((figure) => ({
    ...figure,
    adds: figure.adds.map((id) => ({ row: rowById.get(id)!, column: figure.column })),
  }));
  return { cells, merges, figures: placed, header: headerRow, words: columns };
}
