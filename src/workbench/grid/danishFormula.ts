/**
 * Names that a Danish Excel shows for the functions that cases and their templates use. The rest is the same or
 * not met.
 */
const DANISH: Readonly<Record<string, string>> = {
  IF: "HVIS",
  IFERROR: "HVIS.FEJL",
  IFNA: "HVISIT",
  AND: "OG",
  OR: "ELLER",
  NOT: "IKKE",
  TRUE: "SAND",
  FALSE: "FALSK",
  SUMIF: "SUM.HVIS",
  SUMIFS: "SUM.HVISER",
  SUMPRODUCT: "SUMPRODUKT",
  COUNT: "TÆL",
  COUNTA: "TÆLV",
  COUNTIF: "TÆL.HVIS",
  COUNTIFS: "TÆL.HVISER",
  AVERAGE: "MIDDEL",
  ROUND: "AFRUND",
  ROUNDUP: "RUND.OP",
  ROUNDDOWN: "RUND.NED",
  INT: "HELTAL",
  MAX: "MAKS",
  INDEX: "INDEKS",
  MATCH: "SAMMENLIGN",
  VLOOKUP: "LOPSLAG",
  XLOOKUP: "XOPSLAG",
  LOOKUP: "SLÅ.OP",
  OFFSET: "FORSKYDNING",
  INDIRECT: "INDIREKTE",
  ROW: "RÆKKE",
  COLUMN: "KOLONNE",
  ISBLANK: "ER.TOM",
  ISERROR: "ER.FEJL",
  ISNUMBER: "ER.TAL",
  ISTEXT: "ER.TEKST",
  TEXT: "TEKST",
  LEFT: "VENSTRE",
  RIGHT: "HØJRE",
  LEN: "LÆNGDE",
  YEAR: "ÅR",
};

const ENGLISH: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(DANISH).map(([english, danish]) => [danish, english]),
);

/** Text in quotes, sheet names in quotes, functions, cells, numbers with decimals, separators. */
const ENGLISH_TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*(?=\()|\$?[A-Z]{1,3}\$?\d+|\d+\.\d+|[;,]/giu;
const DANISH_TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\d_.]*(?=\()|\$?[A-Z]{1,3}\$?\d+|\d+,\d+|[;,]/giu;
const CONSTANT = /\b(TRUE|FALSE|SAND|FALSK)\b(?!\()/g;

interface Dialect {
  readonly tokens: RegExp;
  readonly names: Readonly<Record<string, string>>;
  readonly separator: string;
  readonly decimal: string;
}

function translate(formula: string, { tokens, names, separator, decimal }: Dialect): string {
  if (!formula.startsWith("=")) return formula;
  const words = formula.replace(tokens, (token) => {
    if (/^["'$]/.test(token)) return token;
    if (/^[;,]$/.test(token)) return separator;
    if (/^\d/.test(token)) return token.replace(/[.,]/, decimal);
    return names[token.toUpperCase()] ?? token;
  });
  return translateConstants(words, names);
}

function translateConstants(formula: string, names: Readonly<Record<string, string>>): string {
  const parts = formula.split(/("(?:[^"]|"")*")/);
  return parts
    .map((part) => (part.startsWith('"') ? part : part.replace(CONSTANT, (word) => names[word] ?? word)))
    .join("");
}

/** "=IF(A1>0.5,1,2)" -> "=HVIS(A1>0,5;1;2)". */
export function toDanishFormula(formula: string): string {
  return translate(formula, { tokens: ENGLISH_TOKEN, names: DANISH, separator: ";", decimal: "," });
}

/** Outside text, names in quotes and arrays of constants. */
const LOCAL_SIGN = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|\$?[A-Z]{1,3}\$?\d+|\d+,\d+|;/giu;

/** A half-typed Danish formula with English signs in the same places; what has no `;` is taken to be English. */
export function sameLengthEnglish(formula: string): string {
  const outside = formula.replace(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?/g, "");
  if (!outside.includes(";")) return formula;
  return formula.replace(LOCAL_SIGN, (sign) => {
    if (sign === ";") return ",";
    return /^\d/.test(sign) ? sign.replace(",", ".") : sign;
  });
}

/** English beyond doubt: it names a function that Danes call something else, and none that only Danes have. */
function isEnglish(formula: string): boolean {
  const words = formula.replace(/"(?:[^"]|"")*"/g, "").toUpperCase();
  const named = words.match(/[\p{L}_][\p{L}\d_.]*(?=\()/gu) ?? [];
  return (
    !words.includes(";") &&
    named.some((name) => name in DANISH && !(name in ENGLISH)) &&
    !named.some((name) => name in ENGLISH)
  );
}

/**
 * "=HVIS(A1>0,5;1;2)" -> "=IF(A1>0.5,1,2)". A comma between two figures is a decimal, any other one a
 * separator. English formulas stay as they are.
 */
export function fromDanishFormula(formula: string): string {
  if (isEnglish(formula)) return formula;
  return translate(formula, { tokens: DANISH_TOKEN, names: ENGLISH, separator: ",", decimal: "." });
}
