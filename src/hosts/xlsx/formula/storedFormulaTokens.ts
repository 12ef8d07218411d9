/**
 * A formula in pieces that put together are the formula: texts, quoted sheet names and [structured] references
 * whole, then names and functions with their dots, numbers, and every other character by itself.
 */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d[\p{L}\p{N}_.]*|[\s\S]/gu;
const NAME = /^[\p{L}_\\]/u;

export function formulaTokens(formula: string): string[] {
  return formula.match(TOKENS) ?? [];
}

export function isName(token: string | undefined): token is string {
  return token !== undefined && NAME.test(token);
}

/** A function of the workbook itself, and none behind a sheet's or a file's name. */
export function isCall(tokens: readonly string[], at: number): boolean {
  return isName(tokens[at]) && tokens[at + 1] === "(" && tokens[at - 1] !== "!";
}
