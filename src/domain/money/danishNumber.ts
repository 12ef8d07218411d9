import { Amount } from "./amount.ts";

const MINUS_SIGNS = /^[-−–‐‑]/;
const SPACES = /[\s  ]/g;
const GROUPED = /^\d{1,3}(\.\d{3})+(,\d+)?$/;
const GROUPED_BY_SPACE = /^\d{1,3}([  ]\d{3})+(,\d+)?$/;
const UNGROUPED = /^\d+(,\d+)?$/;

/**
 * Reads an amount as Danes print it: "-1.300", "1 300", "−1.300,5", "1300". Null when the text is anything else,
 * "35.10" (an appropriation) and "1.5" included.
 */
export function parseDanishNumber(text: string): Amount | null {
  const trimmed = text.trim();
  const negative = MINUS_SIGNS.test(trimmed);
  const digits = trimmed.replace(/^[-−–‐‑+]\s*/, "").replace(/[  ]/g, " ");
  if (!GROUPED.test(digits) && !GROUPED_BY_SPACE.test(digits) && !UNGROUPED.test(digits)) return null;
  const plain = digits.replace(SPACES, "").replaceAll(".", "").replace(",", ".");
  const amount = Amount.fromDecimalText(plain);
  return negative ? amount.negated() : amount;
}

/** "-1.300" or "1.234,5": `.` for thousands, `,` for decimals, a plain hyphen for minus. */
export function formatDanishNumber(amount: Amount): string {
  const [whole = "0", fraction] = amount.abs().toString().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  const sign = amount.isNegative() ? "-" : "";
  return fraction === undefined ? `${sign}${grouped}` : `${sign}${grouped},${fraction}`;
}
