import type { Amount } from "../../money/amount.ts";
import { readAmountNumber, readAmountText } from "../../money/amountText.ts";
import type { CellRef } from "../../workbook/address.ts";
import { shownAs } from "../../workbook/numberFormat.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";
import type { FoundAmount, FoundCell } from "../foundTable.ts";
import { SHARE } from "./figureCell.ts";
import { statedYears } from "./paybackText.ts";
import { tidy } from "./tidyText.ts";
import { isUncalculated } from "./uncalculated.ts";

function readText(text: string): FoundAmount {
  const read = readAmountText(text);
  switch (read.kind) {
    case "blank":
      return read;
    case "amount":
      return { kind: "textNumber", amount: read.amount, text: tidy(text) };
    case "ambiguous":
      return { kind: "ambiguous", text: tidy(text), readings: read.readings };
    case "unreadable":
      return { kind: "text", text: tidy(text) };
  }
}

function readNumber(value: number, numberFormat: string): FoundAmount {
  const shown = numberFormat === "General" ? "number" : shownAs(numberFormat);
  return shown === "date" || shown === "time"
    ? { kind: "date", shown }
    : { kind: "number", amount: readAmountNumber(value) };
}

function readCell({ value, numberFormat }: Cell): FoundAmount {
  switch (value.kind) {
    case "blank":
      return value;
    case "number":
      return readNumber(value.value, numberFormat);
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
  const cell = cellAt(sheet, at);
  const value: FoundAmount = isUncalculated(sheet, cell) ? { kind: "uncalculated" } : readCell(cell);
  return { at, value, formula: cell.formula };
}

/** A payback cell: 6, "6 år*", "fem år" and "ca. 3,5 år (2028)" all state years. */
export function paybackCell(sheet: SheetSnapshot, at: CellRef): FoundCell {
  const cell = amountCell(sheet, at);
  if (cell.value.kind !== "text" && cell.value.kind !== "ambiguous") return cell;
  const { text } = cell.value;
  const amount = statedYears(text);
  return { ...cell, value: amount ? { kind: "textNumber", amount, text } : { kind: "text", text } };
}

/** What a cell adds to a sum; null for blank, text and errors. */
export function amountOf(cell: FoundCell): Amount | null {
  return cell.value.kind === "number" || cell.value.kind === "textNumber" ? cell.value.amount : null;
}

export const hasAmount = (cell: FoundCell): boolean => amountOf(cell) !== null;

/** Nobody can say what it adds to a sum: what depends on it is neither compared nor mended. */
export const isUnknown = ({ value }: FoundCell): boolean =>
  value.kind === "textNumber" ? value.isPassedOver === true : value.kind !== "number" && value.kind !== "blank";

/** A share in words, as "25,0 %" or "5 pct.". */
export const isShareText = ({ value }: FoundCell): boolean => value.kind === "text" && SHARE.test(value.text);

const COUNTED = String.raw`(?:fuldtids)?stilling(?:er)?|årsværk|åv|fte|pladser?|elev(?:er)?|borgere?|timer?|stk|m2|m²|personer?|børn|medarbejdere?`;
const COUNT_TEXT = new RegExp(String.raw`^\(?(?:ca\.?\s*)?[-–−]?\d[\d.,]*\s?(?:${COUNTED})\.?\)?$`, "iu");

/** A count in words, as "(3 stillinger)". */
export const isCountText = ({ value }: FoundCell): boolean => value.kind === "text" && COUNT_TEXT.test(value.text);
