import { Amount } from "../domain/money/amount.ts";
import { readAmountNumber, readAmountText } from "../domain/money/amountText.ts";
import { cellArgument, type CellArgument } from "./cellArgument.ts";
import { cellProblems, type CellProblem } from "./cellProblem.ts";
import { invalidValue } from "./errors.ts";

export type AmountRange = readonly (readonly (Amount | null)[])[];

/** A range arrives as rows of cells, a single cell in some hosts as its value alone. */
function rowsOf(argument: string, value: unknown): unknown[][] {
  if (value === null || value === undefined) throw invalidValue(`${argument} mangler: vælg et område.`);
  const rows: unknown[] = Array.isArray(value) ? value : [value];
  return rows.every((row): row is unknown[] => Array.isArray(row)) ? rows : [rows];
}

export function readRange(argument: string, value: unknown): CellArgument[][] {
  return rowsOf(argument, value).map((row) => row.map(cellArgument));
}

function throwProblems(problems: readonly CellProblem[]): void {
  const [first, ...others] = problems;
  if (first) throw cellProblems([first, ...others]);
}

/** What a number in a cell stands for: money has no dust of decimals, a share may have any. */
type ReadNumber = (value: number) => Amount;

/** Numbers and blanks, which most cells are, without a detour: a range can hold thousands. A lone dash is blank. */
function amountCell(value: unknown, read: ReadNumber): Amount | null | CellArgument {
  if (typeof value === "number" && Number.isFinite(value)) return read(value);
  if (value === "") return null;
  const cell = cellArgument(value);
  if (cell.kind === "number") return read(cell.value);
  const isBlank = cell.kind === "blank" || (cell.kind === "text" && readAmountText(cell.text).kind === "blank");
  return isBlank ? null : cell;
}

/** Text, errors, booleans and dates are named by their place, never counted as 0; blank is null. */
export function readAmounts(argument: string, value: unknown, readNumber: ReadNumber = readAmountNumber): AmountRange {
  const problems: CellProblem[] = [];
  const amounts = rowsOf(argument, value).map((cells, row) => {
    const read = new Array<Amount | null>(cells.length);
    for (let column = 0; column < cells.length; column += 1) {
      const cell = amountCell(cells[column], readNumber);
      const isAmount = cell === null || cell instanceof Amount;
      read[column] = isAmount ? cell : null;
      if (!isAmount) problems.push({ cell, place: { argument, row: row + 1, column: column + 1 } });
    }
    return read;
  });
  throwProblems(problems);
  return amounts;
}

/**
 * One text per row; blank is null, and 0 too, as some hosts hand blank cells over. Another number is the text
 * it shows.
 */
export function readTextColumn(argument: string, value: unknown): (string | null)[] {
  const range = readRange(argument, value);
  if (columns(range) > 1) throw invalidValue(`${argument} skal være én kolonne.`);
  const problems: CellProblem[] = [];
  const texts = range.map(([cell = { kind: "blank" }], row) => {
    if (cell.kind === "text") return cell.text.trim();
    if (cell.kind === "number") return cell.value === 0 ? null : String(cell.value);
    if (cell.kind !== "blank") problems.push({ cell, place: { argument, row: row + 1, column: 1 } });
    return null;
  });
  throwProblems(problems);
  return texts;
}

/** The cell of an argument that is one value: null when it is left out or blank. */
export function readSingle(
  argument: string,
  value: unknown,
): Exclude<CellArgument, { kind: "blank" | "error" }> | null {
  if (value === null || value === undefined) return null;
  const range = readRange(argument, value);
  const cell = range[0]?.[0];
  if (range.length !== 1 || columns(range) !== 1 || !cell) throw invalidValue(`${argument} skal være én celle.`);
  if (cell.kind === "error") throw cellProblems([{ cell, place: { argument, row: 1, column: 1 } }]);
  return cell.kind === "blank" ? null : cell;
}

const WORDS: Readonly<Record<string, boolean>> = { sand: true, true: true, falsk: false, false: false };

/** SAND or FALSK, as a word too, or a number as Excel itself takes it; left out is FALSK. */
export function readFlag(argument: string, value: unknown): boolean {
  const cell = readSingle(argument, value);
  if (cell === null) return false;
  if (cell.kind === "boolean") return cell.value;
  if (cell.kind === "number") return cell.value !== 0;
  const word = cell.kind === "text" ? WORDS[cell.text.trim().toLowerCase()] : undefined;
  if (word !== undefined) return word;
  throw invalidValue(`${argument} skal være SAND eller FALSK.`);
}

export function columns(range: readonly (readonly unknown[])[]): number {
  return range[0]?.length ?? 0;
}
