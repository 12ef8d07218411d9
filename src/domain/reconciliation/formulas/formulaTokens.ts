/**
 * The function whose brackets a part of a formula stands in ("" for brackets alone), and which of its arguments
 * it is.
 */
export interface Enclosing {
  readonly name: string;
  readonly argument: number;
}

export interface FormulaToken {
  readonly kind: "reference" | "number" | "name" | "text" | "sign";
  /** A reference without its sheet and its dollar signs. */
  readonly text: string;
  /** From the outermost to the innermost. */
  readonly within: readonly Enclosing[];
}

const REFERENCE = String.raw`\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?(?![\w(.!])`;
const SHEET_NAME = String.raw`[\p{L}_][\p{L}\d_.]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\][]+\])?${SHEET_NAME}(?::${SHEET_NAME})?)!`;
const TOKEN = new RegExp(
  String.raw`(?<text>"(?:[^"]|"")*")|(?<sheet>${SHEET})?(?<reference>${REFERENCE})|(?<number>\d+(?:\.\d+)?(?:E[+-]?\d+)?)` +
    String.raw`|(?<name>(?:${SHEET})?[\p{L}_][\p{L}\d_.]*)|(?<sign>\S)`,
  "giu",
);

/** Whether a reference with this sheet before it ("Ark1!", "'Ark 1'!") is to the formula's own sheet. */
function isOwn(sheetPart: string, sheet: string): boolean {
  const name = sheetPart.slice(0, -1).replace(/^'|'$/g, "").replaceAll("''", "'");
  return name.toLowerCase() === sheet.toLowerCase();
}

interface Bare {
  readonly kind: FormulaToken["kind"];
  readonly text: string;
}

function bareToken({ groups = {} }: RegExpMatchArray, sheet: string): Bare {
  const { reference, sheet: on, number, name, text, sign = "" } = groups;
  if (reference !== undefined) {
    const isHere = on === undefined || isOwn(on, sheet);
    return isHere
      ? { kind: "reference", text: reference.replaceAll("$", "") }
      : { kind: "name", text: `${on}${reference}` };
  }
  if (number !== undefined) return { kind: "number", text: number };
  if (name !== undefined) return { kind: "name", text: name };
  return text === undefined ? { kind: "sign", text: sign } : { kind: "text", text };
}

/** A formula in parts, each with the functions it stands in. `sheet`: the formula's own, which a reference may name. */
export function formulaTokens(formula: string, sheet = ""): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let within: readonly Enclosing[] = [];
  for (const match of formula.replace(/^=/, "").matchAll(TOKEN)) {
    const bare = bareToken(match, sheet);
    if (bare.kind === "sign" && bare.text === ")") within = within.slice(0, -1);
    const before = tokens.at(-1);
    tokens.push({ ...bare, within });
    if (bare.kind !== "sign") continue;
    if (bare.text === "(")
      within = [...within, { name: before?.kind === "name" ? before.text.toUpperCase() : "", argument: 0 }];
    else if ((bare.text === "," || bare.text === ";") && within.length > 0) {
      const { name, argument } = within.at(-1)!;
      within = [...within.slice(0, -1), { name, argument: argument + 1 }];
    }
  }
  return tokens;
}
