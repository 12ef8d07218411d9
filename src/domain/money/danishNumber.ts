import { Amount } from "./amount.ts";

/** Hyphen, minus sign, en dash, hyphen and non-breaking hyphen: Word and PDF files use them all for minus. */
const MINUS = "-\u2212\u2013\u2010\u2011";
const SIGN = new RegExp(`^[${MINUS}+]\\s*`, "u");
const GROUPED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
/** Any one kind of space, the non-breaking and the narrow ones too. */
const GROUPED_BY_SPACE = /^\d{1,3}(\s\d{3})+(,\d+)?$/;
const UNGROUPED = /^\d+(,\d+)?$/;

/**
 * Reads an amount as Danes print it: "-1.300", "1 300", "−1.300,5", "1300". Null when the text is anything else,
 * "35.10" (an appropriation) and "1.5" included.
 */
export function parseDanishNumber(text: string): Amount | null {
  const trimmed = text.trim();
  const sign = SIGN.exec(trimmed)?.[0] ?? "";
  const digits = trimmed.slice(sign.length);
  if (![GROUPED, GROUPED_BY_SPACE, UNGROUPED].some((notation) => notation.test(digits))) return null;
  const amount = Amount.fromDecimalText(digits.replace(/[.\s]/g, "").replace(",", "."));
  return sign === "" || sign.startsWith("+") ? amount : amount.negated();
}

/** "-1.300" or "1.234,5": `.` for thousands, `,` for decimals, a plain hyphen for minus. */
export function formatDanishNumber(amount: Amount): string {
  const [whole = "0", fraction] = amount.abs().toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = amount.isNegative() ? "-" : "";
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}
