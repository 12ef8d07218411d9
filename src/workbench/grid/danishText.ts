const GROUPED = /^([-+−]?\d{1,3}(\.\d{3})+)(,\d+)?(%?)$/;
const PLAIN = /^([-+−]?\d+)(,\d+)?(%?)$/;
/** Bookkeepers write what is negative in brackets. */
const BRACKETED = /^\((?=\d)([^()]*)\)$/;
const POINT_IN_NUMBER = /^[-+]?\d+\.\d+$/;
const TRUTH: Readonly<Record<string, string>> = { SAND: "TRUE", FALSK: "FALSE" };

/** What a Danish Excel shows for an error. */
const ERRORS: Readonly<Record<string, string>> = {
  "#N/A": "#I/T",
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÆRDI!",
  "#REF!": "#REFERENCE!",
  "#NAME?": "#NAVN?",
  "#NUM!": "#NUM!",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
  "#BUSY!": "#OPTAGET!",
};

/** Excel shows as many digits as fit; eleven are what a wide cell shows. */
const DIGITS_SHOWN = 11;

export type Entry = { readonly kind: "entry"; readonly text: string } | { readonly kind: "text" };

/**
 * What a Dane types, as an English grid reads it. A point that groups no thousands ("35.10") makes no number:
 * it is text.
 */
export function englishEntry(typed: string): Entry {
  const text = typed.trim().replace(BRACKETED, "-$1");
  const number = GROUPED.exec(text) ?? PLAIN.exec(text);
  if (number) return { kind: "entry", text: englishNumber(text) };
  if (POINT_IN_NUMBER.test(text)) return { kind: "text" };
  return { kind: "entry", text: TRUTH[text.toUpperCase()] ?? typed };
}

function englishNumber(text: string): string {
  return text.replaceAll(".", "").replace(",", ".").replace("−", "-");
}

/** "#N/A" -> "#I/T"; null for what is no error. */
export function danishError(code: string): string | null {
  return ERRORS[code] ?? null;
}

export function danishTruth(value: boolean): string {
  return value ? "SAND" : "FALSK";
}

/** A number in a cell without a number format: no thousands, comma for decimals. */
export function danishGeneral(value: number): string {
  return String(Number(value.toPrecision(DIGITS_SHOWN))).replace(".", ",");
}

/** Every digit, for the formula bar. */
export function danishExact(value: number): string {
  return String(value).replace(".", ",");
}
