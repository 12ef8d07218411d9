import type { Cell, CellValue } from "../../../domain/workbook/snapshot.ts";

/** One cell as the four arrays of a range tell it. */
export interface RawCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly numberFormat: unknown;
  readonly valueType: unknown;
}

/** The error's own text ("#N/A") is the value; entity values of newer Excels read as their text. */
function valueOf({ value, valueType }: RawCell): CellValue {
  if (value === "" || value === null || value === undefined) return { kind: "blank" };
  if (valueType === "Error") return { kind: "error", code: String(value) };
  if (typeof value === "number") return { kind: "number", value };
  if (typeof value === "boolean") return { kind: "boolean", value };
  return { kind: "text", text: String(value) };
}

/** A text that begins with "=" is reported as its own formula, and is none. */
function formulaOf({ value, formula }: RawCell): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

export function readCell(raw: RawCell): Cell {
  return {
    value: valueOf(raw),
    formula: formulaOf(raw),
    numberFormat: typeof raw.numberFormat === "string" && raw.numberFormat !== "" ? raw.numberFormat : "General",
  };
}
