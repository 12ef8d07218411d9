import { formulaTokens, isCall, isName } from "./storedFormulaTokens.ts";
import { DOTTED_WITHOUT_PREFIX, FUTURE_FUNCTIONS } from "./futureFunctions.ts";
import { Parameters, withoutParameterPrefix } from "./parameters.ts";

function storedCall(name: string): string {
  const upper = name.toUpperCase();
  const stored = FUTURE_FUNCTIONS.get(upper);
  if (stored !== undefined) return stored;
  if (upper.startsWith("_XL") || !name.includes(".") || DOTTED_WITHOUT_PREFIX.has(upper)) return name;
  return `_xldudf_${name.replaceAll(".", "_")}`;
}

function shownCall(name: string): string {
  const short = name.replace(/^_xlfn\.(_xlws\.)?/i, "");
  if (FUTURE_FUNCTIONS.get(short.toUpperCase()) !== undefined) return short;
  return name.replace(/^_xldudf_([A-Za-z0-9]+)_/, "$1.");
}

/** As Excel keeps a formula in a file: NAMESPACE.FUNCTION of an add-in as `_xldudf_NAMESPACE_FUNCTION`. */
export function toStoredFormula(formula: string): string {
  const tokens = formulaTokens(formula);
  const parameters = new Parameters(tokens);
  tokens.forEach((token, at) => {
    parameters.pass(at);
    if (parameters.isParameter(at)) tokens[at] = parameters.spell(token);
    else if (isCall(tokens, at)) tokens[at] = storedCall(token);
  });
  return tokens.join("");
}

const NAMES_PARAMETERS = /^_xlfn\.(LET|LAMBDA)$/i;

function shown(formula: string, withParameters: boolean): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, at) => {
      if (!withParameters && NAMES_PARAMETERS.test(token)) return token;
      if (withParameters && (token.startsWith("[") || isName(token))) tokens[at] = withoutParameterPrefix(token);
      return isCall(tokens, at) ? shownCall(tokens[at] ?? token) : (tokens[at] ?? token);
    })
    .join("");
}

/** As Excel shows it. Parameters keep their prefix where another spelling of the formula would not lead back to it. */
export function fromStoredFormula(formula: string): string {
  if (!formula.includes("_xl")) return formula;
  const plain = shown(formula, true);
  const leadsBack = !formula.includes("_xlpm.") || toStoredFormula(plain) === formula;
  return leadsBack ? plain : shown(formula, false);
}
