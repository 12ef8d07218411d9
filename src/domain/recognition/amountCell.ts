import { Amount } from "../money/amount.ts";
import { parseDanishNumber } from "../money/danishNumber.ts";
import type { CellRef } from "../workbook/address.ts";
import { cellAt, type CellValue, type SheetSnapshot } from "../workbook/snapshot.ts";
import type { FoundAmount, FoundCell } from "./foundTable.ts";
import { tidy } from "./text.ts";

/** A dash alone is how many print "nothing". */
const DASH = /^[-–—−]$/;

/** "1.300*", "1.300 1)" and "1.300¹" are 1.300 with a mark that leads to a note. */
const FOOTNOTE = /(?<=\d-?)(?:\s*\*{1,3}|\s+\(?\d{1,2}\)|\s*[¹²³⁴-⁹]+\)?)$/;

function readText(text: string): FoundAmount {
  const shown = tidy(text);
  if (shown === "" || DASH.test(shown)) return { kind: "blank" };
  const amount = parseDanishNumber(shown) ?? parseDanishNumber(shown.replace(FOOTNOTE, ""));
  return amount ? { kind: "textNumber", amount, text: shown } : { kind: "text", text: shown };
}

/** Sums of decimals in Excel end in dust (0,1 + 0,2 = 0,30000000000000004), which no amount of money has. */
const REAL_DECIMALS = 6;

function readNumber(value: number): Amount {
  const amount = Amount.fromNumber(value);
  return amount.isWhole() ? amount : amount.rounded(REAL_DECIMALS);
}

function readValue(value: CellValue): FoundAmount {
  switch (value.kind) {
    case "blank":
      return value;
    case "number":
      return { kind: "number", amount: readNumber(value.value) };
    case "text":
      return readText(value.text);
    case "boolean":
      return { kind: "text", text: value.value ? "SAND" : "FALSK" };
    case "error":
      return value;
  }
}

/** An amount cell in the table's own unit. */
export function amountCell(sheet: SheetSnapshot, at: CellRef): FoundCell {
  const { value, formula } = cellAt(sheet, at);
  return { at, value: readValue(value), formula };
}

const STATED_YEARS = /^(?:ca\.?\s*|cirka\s+)?(\d+(?:,\d+)?)\s*(?:år)?\.?\s*(?:\*{1,3}|\d\)|\([^)]*\))?$/i;

/** A payback cell: 6, "6", "6 år*" and "ca. 3,5 år (2028)" all state years. */
export function paybackCell(sheet: SheetSnapshot, at: CellRef): FoundCell {
  const cell = amountCell(sheet, at);
  if (cell.value.kind !== "text") return cell;
  const years = STATED_YEARS.exec(cell.value.text)?.[1];
  const amount = years === undefined ? null : parseDanishNumber(years);
  return amount ? { ...cell, value: { kind: "textNumber", amount, text: cell.value.text } } : cell;
}

/** What a cell adds to a sum; null for blank, text and errors. */
export function amountOf(cell: FoundCell): Amount | null {
  return cell.value.kind === "number" || cell.value.kind === "textNumber" ? cell.value.amount : null;
}

export const hasAmount = (cell: FoundCell): boolean => amountOf(cell) !== null;
export const hasError = (cell: FoundCell): boolean => cell.value.kind === "error";

/** Nobody can say what it adds to a sum. */
export const isUnknown = ({ value }: FoundCell): boolean => value.kind === "error" || value.kind === "text";
