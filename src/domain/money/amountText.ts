import { Amount } from "./amount.ts";
import { parseDanishDigits } from "./danishNumber.ts";

/** What the text of a cell says, where an amount is meant. */
export type AmountText =
  | { readonly kind: "blank" }
  | { readonly kind: "amount"; readonly amount: Amount }
  /** Written as the English do, or in another unit than the table's: what it may mean, the Danish reading first. */
  | { readonly kind: "ambiguous"; readonly readings: readonly Amount[] }
  | { readonly kind: "unreadable" };

/** Longer texts are sentences. */
const LONGEST_AMOUNT = 60;

/**
 * Joiners, marks of direction and blanks without width: they stand in texts from Word and PDF, and nobody sees
 * them.
 */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;
/** Every dash that is printed for minus (Unicode's Pd, U+2212), and ÷, which Danes write for it. */
const DASH = /[\u2010-\u2015\u2212\u2796\ufe58\ufe63\uff0d÷]/g;
/** A soft hyphen shows where a line breaks, and before a digit it is meant as a minus. */
const SOFT_MINUS = /(?<=^|\s)\u00ad(?=\s*\d)/;
const SOFT_HYPHEN = /\u00ad/g;
/** "./." is the bookkeeper's minus. */
const MINUS_IN_LETTERS = /(?:\.\/\.?|minus(?=\s))/i;

/** What a keyboard has: nothing unseen, and no dash but the hyphen. Most amounts are typed, and many are read. */
const TYPED = /^[ -~]*$/;

function printable(text: string): string {
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(SOFT_MINUS, "-")
    .replace(SOFT_HYPHEN, "")
    .replace(DASH, "-");
}

function plain(text: string): string {
  const seen = TYPED.test(text) ? text : printable(text);
  return seen.replace(/\s+/g, " ").trim().replace(MINUS_IN_LETTERS, "-");
}

/** A figure on each line: two amounts, and no thousands of one. */
const TWO_LINES = /\d[^\S\n]*\n\s*\d{3}/;

/** A dash alone is how many print "nothing", with or without a place for the øre: "-", "-,-". */
const NOTHING = /^(?:-{0,3}|-,-{1,2})$/;

/** "1.300*", "1.300 1)", "1.300 [2]" and "1.300¹" are 1.300 with a mark that leads to a note. */
const FOOTNOTE =
  /(?<=[\dkro.)-])(?:\s*\*{1,3}\)?|\s*[†‡]|\s+\(?\d{1,2}\)|\s+[a-z]\)|\s*\[[\da-z]{1,2}\]|\s*[¹²³⁴-⁹]+\)?)$/i;

const BRACKETS = /^\(\s*([^()]+?)\s*\)$/;
const SIGN_OR_CURRENCY = /^(?:([-+])\s*)?(?:(?:kr\.?|dkk)\s*)?(?:([-+])\s*)?(?=\d)/i;
/** ",-" and ".-" stand for no øre; a dash alone behind is the minus of SAP, and so of Kvantum. */
const BEHIND =
  /(?<=\d)\s*(?:,-{1,2}|,=|\.-)?\s*(t\.?\s?kr\.?|tdkk|tusind(?:e)?\s?kr\.?|mi[ol]l?\.?\s?(?:kr\.?)?|mia\.?\s?(?:kr\.?)?|kr\.?|kroner|dkk)?\s*(-)?$/i;

interface Parts {
  readonly digits: string;
  readonly signs: readonly string[];
  readonly unit: string;
}

function partsOf(text: string): Parts | null {
  const inside = BRACKETS.exec(text)?.[1];
  const bare = inside ?? text;
  const front = SIGN_OR_CURRENCY.exec(bare);
  const back = BEHIND.exec(bare);
  if (!front || !back) return null;
  const signs = [inside === undefined ? undefined : "-", front[1], front[2], back[2]].filter(
    (sign) => sign !== undefined,
  );
  return { digits: bare.slice(front[0].length, back.index), signs, unit: (back[1] ?? "").toLowerCase() };
}

/** "1,300" is 1,3 in Danish and 1.300 in English; "0,125" can only be Danish. */
const EITHER = /^[1-9]\d{0,2},\d{3}$/;
const ENGLISH_GROUPS = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/;
const ENGLISH_DECIMALS = /^\d+\.\d+$/;

const english = (digits: string): Amount => Amount.fromDecimalText(digits.replaceAll(",", ""));

function readingsOf(digits: string, danish: Amount | null): Amount[] {
  if (EITHER.test(digits)) return [...(danish ? [danish] : []), english(digits)];
  if (danish) return [danish];
  return ENGLISH_GROUPS.test(digits) || ENGLISH_DECIMALS.test(digits) ? [english(digits)] : [];
}

const THOUSAND = Amount.fromNumber(1000);

/** "2 mio. kr." in a table of 1.000 kr. is 2.000, and in one of mio. kr. it is 2. */
function inUnits(readings: readonly Amount[], unit: string): Amount[] {
  return unit.startsWith("mi") ? readings.flatMap((amount) => [amount, amount.times(THOUSAND)]) : [...readings];
}

/** "1.300", "-1300": nothing to ask of it, and most amounts are typed so. */
const WHOLE = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+)$/;

/** The one reading of a cell's text for check, intake and functions: amounts as Danes type, print and paste them. */
export function readAmountText(text: string): AmountText {
  if (text.length > LONGEST_AMOUNT || TWO_LINES.test(text)) return { kind: "unreadable" };
  if (WHOLE.test(text)) return { kind: "amount", amount: Amount.fromDecimalText(text.replaceAll(".", "")) };
  const shown = plain(text);
  if (NOTHING.test(shown)) return { kind: "blank" };
  const parts = partsOf(shown) ?? partsOf(shown.replace(FOOTNOTE, ""));
  if (!parts || parts.signs.length > 1) return { kind: "unreadable" };
  const danish = parseDanishDigits(parts.digits);
  const readings = inUnits(readingsOf(parts.digits, danish), parts.unit).map((amount) =>
    parts.signs[0] === "-" ? amount.negated() : amount,
  );
  const [first] = readings;
  if (!first) return { kind: "unreadable" };
  return readings.length === 1 && danish ? { kind: "amount", amount: first } : { kind: "ambiguous", readings };
}

/** Sums of decimals in Excel end in dust (0,1 + 0,2 = 0,30000000000000004), which no amount of money has. */
const REAL_DECIMALS = 6;

/** The amount a cell's number stands for. */
export function readAmountNumber(value: number): Amount {
  const amount = Amount.fromNumber(value);
  return amount.isWhole() ? amount : amount.rounded(REAL_DECIMALS);
}
