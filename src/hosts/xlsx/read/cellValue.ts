import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { corrupt } from "../../package/packageFailure.ts";
import { tooLarge } from "../xlsxFailure.ts";
import { LIMITS } from "../xlsxLimits.ts";
import { serialOfIsoDate } from "./isoDate.ts";
import { unescapeXstring } from "../xstring.ts";

/** A `<c>` element as it stands in the file. */
export interface RawCell {
  /** For messages: "Forslag!B4". */
  place(): string;
  /** ECMA-376's ST_CellType: n, s, str, inlineStr, b, e, d. */
  readonly type: string;
  readonly value: string | null;
  readonly inlineText: string;
}

const BLANK: CellValue = { kind: "blank" };
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** An empty text counts as blank. */
export function textValue(text: string): CellValue {
  return text === "" ? BLANK : { kind: "text", text };
}

function ofText(text: string, cell: RawCell): CellValue {
  if (text === "") return BLANK;
  if (text.length > LIMITS.cellText) throw tooLarge("cellText", cell.place());
  return { kind: "text", text };
}

/** A number Excel could not show either is that error, never 0. */
function ofNumber(raw: string): CellValue {
  const value = NUMBER.test(raw) ? Number(raw) : Number.NaN;
  return Number.isFinite(value) ? { kind: "number", value } : { kind: "error", code: "#NUM!" };
}

function ofShared(raw: string, sharedTexts: readonly CellValue[], cell: RawCell): CellValue {
  const text = /^\d+$/.test(raw) ? sharedTexts[Number(raw)] : undefined;
  if (text === undefined) throw corrupt(cell.place(), "cellen peger på en tekst, der ikke findes");
  return text;
}

function ofDate(raw: string): CellValue {
  const value = serialOfIsoDate(raw);
  return value === null ? { kind: "error", code: "#VALUE!" } : { kind: "number", value };
}

/** Text is data: "2026" stays text, and so does "=A1". */
export function cellValue(cell: RawCell, sharedTexts: readonly CellValue[]): CellValue {
  if (cell.type === "inlineStr") return ofText(unescapeXstring(cell.inlineText), cell);
  if (cell.type === "str") return ofText(unescapeXstring(cell.value ?? ""), cell);
  const raw = cell.value?.trim() ?? "";
  if (raw === "") return BLANK;
  switch (cell.type) {
    case "s":
      return ofShared(raw, sharedTexts, cell);
    case "b":
      return { kind: "boolean", value: raw === "1" || raw.toLowerCase() === "true" };
    case "e":
      return { kind: "error", code: raw };
    case "d":
      return ofDate(raw);
    default:
      return ofNumber(raw);
  }
}
