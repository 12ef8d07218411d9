import { parseA1 } from "../../workbook/address.ts";
import { type Cell, cellAt, type SheetSnapshot } from "../../workbook/snapshot.ts";

/** A formula that may give "" looks like one without a result, for an empty text counts as blank. */
const MAY_BE_EMPTY =
  /""|\b(?:IF|IFS|IFERROR|IFNA|CHOOSE|SWITCH|INDEX|[VHX]?LOOKUP|OFFSET|INDIRECT|T|TEXT\w*|CONCAT\w*|LEFT|MID|RIGHT|TRIM|KVANTUM\.\w+)\(/i;
const SHOWN_ON = /^=\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i;
const ON_ANOTHER_SHEET = /^=\s*(?:'[^']+'|[^'!()+*/-]+)!\$?[A-Z]{1,3}\$?\d{1,7}\s*$/i;
const COUNTS =
  /\b(?:SUM|SUBTOTAL|AGGREGATE|SUMIFS?|SUMPRODUCT|ROUND(?:UP|DOWN)?|AVERAGE|MIN|MAX|ABS|COUNT\w*)\(|[+*/^-]/i;

const LONGEST_CHAIN = 20;

function hasNoResult(sheet: SheetSnapshot, { value, formula }: Cell, steps: number): boolean {
  if (value.kind !== "blank" || formula === null || steps > LONGEST_CHAIN) return false;
  const shown = SHOWN_ON.exec(formula);
  if (!shown) return !MAY_BE_EMPTY.test(formula) && COUNTS.test(formula) && !ON_ANOTHER_SHEET.test(formula);
  const place = parseA1(`${shown[1]}${shown[2]}`);
  const source = place && cellAt(sheet, place);
  return source !== null && (source.value.kind === "number" || hasNoResult(sheet, source, steps + 1));
}

/** A file written by a program that does not calculate holds formulas alone: what they give is not known, and not 0. */
export function isUncalculated(sheet: SheetSnapshot, cell: Cell): boolean {
  return cell.formula !== null && cell.value.kind === "blank" && hasNoResult(sheet, cell, 0);
}
