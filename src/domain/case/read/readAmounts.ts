import { Amount } from "../../money/amount.ts";
import { parseDanishNumber } from "../../money/danishNumber.ts";
import { LARGEST_AMOUNT } from "../caseFormat.ts";
import type { AmountsPlace, CasePlace, CaseProblem } from "./caseProblem.ts";
import { shown } from "./fieldReader.ts";

const PLAIN_DECIMAL = /^-?\d{1,20}(\.\d{1,100})?$/;
/** "1.300" would pass as 1.3 though a Dane means 1300. */
const GROUPED_BY_POINTS = /^-?\d{1,3}(\.\d{3})+$/;

function parseAmount(value: unknown): Amount | null {
  if (typeof value === "number" && Number.isFinite(value)) return Amount.fromNumber(value);
  if (typeof value !== "string" || !PLAIN_DECIMAL.test(value) || GROUPED_BY_POINTS.test(value)) return null;
  return Amount.fromDecimalText(value);
}

/** Null and "" are blank: no effect. A number, or plain decimal notation as text, is an amount. */
function readAmount(value: unknown, at: CasePlace, problems: CaseProblem[]): Amount | null {
  if (value === null || value === "") return null;
  const amount = parseAmount(value);
  if (!amount) {
    const reads = typeof value === "string" ? (parseDanishNumber(value.slice(0, 40))?.toString() ?? null) : null;
    problems.push({ at, kind: "notANumber", found: shown(value), reads });
    return null;
  }
  if (amount.abs().toNumber() > LARGEST_AMOUNT) problems.push({ at, kind: "amountTooLarge", found: shown(value) });
  return amount;
}

/** One amount per year; `years` null = the years themselves are wrong, and the amounts are read without them. */
export function readAmounts(
  data: unknown,
  years: readonly number[] | null,
  at: AmountsPlace,
  problems: CaseProblem[],
): (Amount | null)[] {
  if (data === undefined || data === null) {
    problems.push({ at, kind: "missing", field: "amounts" });
    return [];
  }
  if (!Array.isArray(data)) {
    problems.push({ at, kind: "wrongForm", field: "amounts", found: shown(data) });
    return [];
  }
  if (years && data.length !== years.length) {
    problems.push({ at, kind: "wrongAmountCount", expected: years.length, found: data.length });
  }
  return data.map((value: unknown, index) => readAmount(value, { ...at, year: years?.[index] ?? null }, problems));
}
