/** Functions younger than the file format, which files spell with `_xlfn.` in front (Microsoft's list of them). */
const YOUNGER =
  "ACOT ACOTH ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CHOOSECOLS CHOOSEROWS CONCAT COT COTH CSC CSCH DAYS DECIMAL " +
  "DROP EXPAND FILTERXML FORMULATEXT GAMMA GAUSS HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT NUMBERVALUE " +
  "PDURATION PERMUTATIONA PHI RANDARRAY RRI SEC SECH SEQUENCE SHEET SHEETS SORTBY SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN " +
  "TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VSTACK WEBSERVICE WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR " +
  "BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
  "CHISQ.INV.RT CHISQ.TEST CONFIDENCE.NORM CONFIDENCE.T COVARIANCE.P COVARIANCE.S ERF.PRECISE ERFC.PRECISE EXPON.DIST F.DIST " +
  "F.DIST.RT F.INV F.INV.RT F.TEST FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY " +
  "FORECAST.ETS.STAT FORECAST.LINEAR GAMMA.DIST GAMMA.INV GAMMALN.PRECISE HYPGEOM.DIST LOGNORM.DIST LOGNORM.INV MODE.MULT " +
  "MODE.SNGL NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
  "PERCENTRANK.INC POISSON.DIST QUARTILE.EXC QUARTILE.INC RANK.AVG RANK.EQ SKEW.P STDEV.P STDEV.S T.DIST T.DIST.2T T.DIST.RT " +
  "T.INV T.INV.2T T.TEST VAR.P VAR.S WEIBULL.DIST Z.TEST";
const WORKSHEET_ONLY = ["FILTER", "SORT"];
const DOTTED_FROM_THE_START = new Set(["ERROR.TYPE", "NETWORKDAYS.INTL", "WORKDAY.INTL", "ECMA.CEILING", "ISO.CEILING"]);

const younger = new Map<string, string>([
  ...YOUNGER.split(" ").map((name) => [name, `_xlfn.${name}`] as const),
  ...WORKSHEET_ONLY.map((name) => [name, `_xlfn._xlws.${name}`] as const),
]);

/** Texts, quoted sheet names and [structured] references pass untouched. */
const CALLS = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\])|(?<![\p{L}\p{N}_.!])([\p{L}_][\p{L}\p{N}_.]*)(?=\()/gu;

function renameCalls(formula: string, rename: (name: string) => string): string {
  return formula.replace(CALLS, (whole: string, fixed: string | undefined) => (fixed === undefined ? rename(whole) : whole));
}

function toStored(name: string): string {
  const upper = name.toUpperCase();
  const spelt = younger.get(upper);
  if (spelt !== undefined) return spelt;
  if (upper.startsWith("_XL") || !name.includes(".") || DOTTED_FROM_THE_START.has(upper)) return name;
  return `_xldudf_${name.replaceAll(".", "_")}`;
}

function fromStored(name: string): string {
  const short = name.replace(/^_xlfn\.(_xlws\.)?/i, "");
  if (younger.get(short.toUpperCase()) !== undefined) return short;
  return name.replace(/^_xldudf_([A-Za-z0-9]+)_/, "$1.");
}

/** As Excel keeps a formula in a file: NAMESPACE.FUNCTION of an add-in as `_xldudf_NAMESPACE_FUNCTION`. */
export function toStoredFormula(formula: string): string {
  return renameCalls(formula, toStored);
}

/** As Excel shows it. LET and LAMBDA keep their prefixes, since their variables have some too. */
export function fromStoredFormula(formula: string): string {
  return formula.includes("_xl") ? renameCalls(formula, fromStored) : formula;
}
