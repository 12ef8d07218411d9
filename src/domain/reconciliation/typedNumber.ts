import { type Enclosing, type FormulaToken, formulaTokens } from "./formulas/formulaTokens.ts";

/** What stands in them is still a part of the sum; in ROUND and IFERROR only the first argument. */
const ADDS_ALL = ["", "SUM"];
const ADDS_FIRST = ["ROUND", "ROUNDUP", "ROUNDDOWN", "IFERROR"];

const isAdding = ({ name, argument }: Enclosing): boolean =>
  ADDS_ALL.includes(name) || (ADDS_FIRST.includes(name) && argument === 0);

const BEFORE_TERM = [undefined, "+", "-", "(", ",", ";"];
const AFTER_TERM = [undefined, "+", "-", ")", ",", ";"];

/** "*-1": the minus is the factor's. */
function isFactor(tokens: readonly FormulaToken[], place: number): boolean {
  return ["+", "-"].includes(tokens[place - 1]?.text ?? "") && ["*", "/", "^"].includes(tokens[place - 2]?.text ?? "");
}

function isTerm(tokens: readonly FormulaToken[], place: number): boolean {
  return (
    !isFactor(tokens, place) &&
    BEFORE_TERM.includes(tokens[place - 1]?.text) &&
    AFTER_TERM.includes(tokens[place + 1]?.text)
  );
}

/** "B5/C5-1" is a growth rate, and no sum. */
const isShare = (tokens: readonly FormulaToken[]): boolean =>
  tokens.some(({ kind, text }) => kind === "sign" && (text === "/" || text === "^"));

/**
 * A number typed into a sum beside references: 50 in "=SUM(B2:B5)-50", and nothing in
 * "=SUM(B2:INDEX(B:B,ROW()-1))".
 */
export function typedNumberIn(formula: string): string | null {
  const tokens = formulaTokens(formula);
  const adding = tokens.filter(({ within }) => within.every(isAdding));
  if (!tokens.some(({ kind }) => kind === "reference") || isShare(adding)) return null;
  const typed = tokens.find(
    ({ kind, text, within }, place) =>
      kind === "number" && Number(text) !== 0 && within.every(isAdding) && isTerm(tokens, place),
  );
  return typed?.text ?? null;
}
