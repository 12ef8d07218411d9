import { Amount } from "./amount.ts";

/** Hyphen, minus sign, en dash, hyphen and non-breaking hyphen: Word and PDF files use them all for minus. */
const MINUS = "-\u2212\u2013\u2010\u2011";
const SIGN = new RegExp(`^[${MINUS}+]\\s*`, "u");
/** SAP, and so Kvantum, prints the minus behind: "1.300-"; accountants print (1.300). */
const NEGATIVE = new RegExp(`^(?:\\((.*)\\)|(.*\\d)\\s?[${MINUS}])$`, "u");
const GROUPED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
/** Any one kind of space, the non-breaking and the narrow ones too. */
const GROUPED_BY_SPACE = /^\d{1,3}(\s\d{3})+(,\d+)?$/;
const UNGROUPED = /^\d+(,\d+)?$/;

/** Digits without a sign: "1.300,5", "1 300", "1300". */
export function parseDanishDigits(digits: string): Amount | null {
  if (![GROUPED, GROUPED_BY_SPACE, UNGROUPED].some((notation) => notation.test(digits))) return null;
  return Amount.fromDecimalText(digits.replace(/[.\s]/g, "").replace(",", "."));
}

/**
 * Reads an amount as we print it ourselves, and as Danes do (a cell's text is read by `amountText.ts`):
 * "-1.300", "1 300", "−1.300,5", "1300", "1.300-", "(1.300)". Null when the text is anything else, "35.10" (an
 * appropriation) and "1.5" included.
 */
export function parseDanishNumber(text: string): Amount | null {
  const trimmed = text.trim();
  const negative = NEGATIVE.exec(trimmed);
  if (negative) return parseDanishDigits((negative[1] ?? negative[2] ?? "").trim())?.negated() ?? null;
  const sign = SIGN.exec(trimmed)?.[0] ?? "";
  const amount = parseDanishDigits(trimmed.slice(sign.length));
  return sign === "" || sign.startsWith("+") ? amount : (amount?.negated() ?? null);
}

/** "-1.300" or "1.234,5": `.` for thousands, `,` for decimals, a plain hyphen for minus. */
export function formatDanishNumber(amount: Amount): string {
  const [whole = "0", fraction] = amount.abs().toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = amount.isNegative() ? "-" : "";
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}
