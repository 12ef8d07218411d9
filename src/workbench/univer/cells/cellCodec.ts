import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_CODES } from "../../grid/cellEntry.ts";
import type { CellContent, CellValue } from "../../grid/grid.ts";

const LOOKS_LIKE_VALUE = /^\s*[-+]?[\d.,]+%?\s*$|^(true|false)$/i;

/**
 * The library guesses at text without a type on every later change of style, so text that looks like a value is
 * forced.
 */
function textType(text: string): CellValueType {
  return LOOKS_LIKE_VALUE.test(text) || text.trim() === "" ? CellValueType.FORCE_STRING : CellValueType.STRING;
}

function valueData(value: CellValue): ICellData {
  switch (value.kind) {
    case "blank":
      return { v: null };
    case "number":
      return { v: value.value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "error":
      return { v: value.code, t: CellValueType.STRING };
    case "text":
      return { v: value.text, t: textType(value.text) };
  }
}

/** Everything else that the cell held is taken away: formula, shared formula and rich text. */
export function toCellData(content: CellContent): ICellData {
  const cleared = { f: null, si: null, p: null };
  if (content.kind !== "formula") return { ...cleared, ...valueData(content) };
  const result = content.result ? valueData(content.result) : { v: null };
  return { ...cleared, ...result, f: content.formula };
}

export function fromCellData(data: Nullable<ICellData>): CellValue {
  const value = data?.v ?? richText(data);
  if (value === null || value === undefined) return { kind: "blank" };
  if (data?.t === CellValueType.BOOLEAN || typeof value === "boolean") return { kind: "boolean", value: isTrue(value) };
  if (typeof value === "number") return { kind: "number", value };
  const numeric = data?.t === CellValueType.NUMBER && value !== "" && Number.isFinite(Number(value));
  if (numeric) return { kind: "number", value: Number(value) };
  if (ERROR_CODES.has(value) && data?.t !== CellValueType.FORCE_STRING) return { kind: "error", code: value };
  return value === "" && !data?.f && !data?.si ? { kind: "blank" } : { kind: "text", text: value };
}

function isTrue(value: string | number | boolean): boolean {
  return value === true || value === 1 || /^(true|1)$/i.test(String(value));
}

/** Text with formats of its own lies in a small document. */
function richText(data: Nullable<ICellData>): string | null {
  return data?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? null;
}
