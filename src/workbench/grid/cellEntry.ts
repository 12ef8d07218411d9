import type { CellContent, CellValue } from "./grid.ts";

export const ERROR_CODES: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#GETTING_DATA",
]);

const NUMBER = /^[-+]?((\d+|\d{1,3}(,\d{3})+)(\.\d*)?|\.\d+)(e[-+]?\d+)?%?$/i;
const FORMULA_SIGN = /^[=+\-@]/;

/** Excel reads text that a client writes as if it were typed in English: "1.5" is a number, "-note" a formula. */
export function enteredText(text: string, numberFormat: string): CellContent {
  if (text === "") return { kind: "blank" };
  if (numberFormat === "@") return { kind: "text", text };
  if (text.startsWith("'")) return { kind: "text", text: text.slice(1) };
  if (NUMBER.test(text)) return { kind: "number", value: typedNumber(text) };
  if (/^(true|false)$/i.test(text)) return { kind: "boolean", value: text.toLowerCase() === "true" };
  if (ERROR_CODES.has(text)) return { kind: "error", code: text };
  if (text.length > 1 && FORMULA_SIGN.test(text)) return { kind: "formula", formula: typedFormula(text) };
  return { kind: "text", text };
}

/** What a client's value becomes. Null leaves the cell as it is. */
export function enteredValue(value: unknown, numberFormat: string): CellContent | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return enteredText(String(value), numberFormat);
}

/** As the client reads it: blank is "", errors are their codes. */
export function plainValue(value: CellValue): string | number | boolean {
  switch (value.kind) {
    case "blank":
      return "";
    case "text":
      return value.text;
    case "error":
      return value.code;
    default:
      return value.value;
  }
}

const VALUE_TYPES = { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" } as const;

export function valueType(value: CellValue): string {
  return VALUE_TYPES[value.kind];
}

function typedNumber(text: string): number {
  const plain = text.replaceAll(",", "").replace("%", "");
  return text.endsWith("%") ? Number(plain) / 100 : Number(plain);
}

function typedFormula(text: string): string {
  if (text.startsWith("=")) return text;
  return text.startsWith("@") ? `=${text.slice(1)}` : `=${text}`;
}
