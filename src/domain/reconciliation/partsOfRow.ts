import { Amount } from "../money/amount.ts";
import type { FoundCell, FoundRow, FoundTable } from "../recognition/foundTable.ts";
import { amountCellsOf, countedAmount } from "./cells.ts";

/** What the parts add up to in one year, or in the "I alt" after the years. */
export interface PartsInYear {
  readonly column: number;
  readonly given: Amount;
  readonly fits: boolean;
}

/** The rows "heraf …" that together are all of the row above them. */
export interface PartsOfRow {
  readonly whole: FoundRow;
  readonly parts: readonly FoundRow[];
  readonly years: readonly PartsInYear[];
}

const isWhole = ({ kind, aside }: FoundRow): boolean => aside === null && (kind === "item" || kind === "total");

/** Half of the last printed digit for each part and for the row: what rounding can be. */
function agree(all: Amount, given: Amount, amounts: readonly Amount[]): boolean {
  const decimals = Math.max(...[all, ...amounts].map((amount) => amount.decimalPlaces()));
  const apart = all.minus(given).abs().inUnits(decimals);
  return apart !== null && apart < (amounts.length + 1) / 2;
}

/** Years in which at least two parts have an amount: one alone may be a part and no more. */
function yearsOf(whole: FoundRow, parts: readonly FoundRow[]): PartsInYear[] {
  return amountCellsOf(whole).flatMap((cell, column): PartsInYear[] => {
    const all = countedAmount(cell);
    const amounts = parts.map((part) => countedAmount(amountCellsOf(part)[column]));
    const known = amounts.filter((amount) => amount !== null);
    if (!all || known.length < amounts.length || known.filter((amount) => !amount.isZero()).length < 2) return [];
    const given = Amount.sum(known);
    return [{ column, given, fits: agree(all, given, known) }];
  });
}

/** Two years or more fit, and more of them than not: so the parts are meant to be the whole row. */
function areAll(years: readonly PartsInYear[]): boolean {
  const fitting = years.filter(({ fits }) => fits).length;
  return fitting >= 2 && fitting * 2 > years.length;
}

/** Every row of the table that two or more parts right below it make up. */
export function partsOfRows(table: FoundTable): PartsOfRow[] {
  return table.rows.flatMap((whole, at): PartsOfRow[] => {
    if (!isWhole(whole)) return [];
    const below = table.rows.slice(at + 1);
    const end = below.findIndex(({ aside }) => aside !== "part");
    const parts = below.slice(0, end < 0 ? below.length : end);
    const years = parts.length < 2 ? [] : yearsOf(whole, parts);
    return areAll(years) ? [{ whole, parts, years }] : [];
  });
}

/** The parts' cells that are held against the row they are parts of. */
export function partCells(tables: readonly FoundTable[]): FoundCell[] {
  return tables
    .flatMap(partsOfRows)
    .flatMap(({ parts, years }) => parts.flatMap((part) => years.map(({ column }) => amountCellsOf(part)[column]!)));
}
