import { shownAs } from "../domain/workbook/numberFormat.ts";

/** A cell as Excel, or the grid, hands it over: the four kinds a sheet has, and a date apart from a number. */
export type CellArgument =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number; readonly percentFormat: boolean }
  | { readonly kind: "date" }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "error"; readonly code: string };

const isDate = (format: string): boolean => ["date", "time"].includes(shownAs(format));

function textCell(text: string): CellArgument {
  const trimmed = text.trim();
  if (trimmed === "") return { kind: "blank" };
  const isError = trimmed.startsWith("#") && /^#[A-Z_/]+[0-9]?[!?]?$/.test(trimmed);
  return isError ? { kind: "error", code: trimmed } : { kind: "text", text };
}

function property(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

/**
 * An error is `{type: "Error", basicValue: "#N/A"}` or `{code: "#N/A"}`; a formatted number holds its
 * `numberFormat`.
 */
function objectCell(value: object): CellArgument {
  const code = property(value, "code");
  if (typeof code === "string") return { kind: "error", code };
  const format = property(value, "numberFormat");
  const cell = cellArgument(property(value, "basicValue"));
  if (property(value, "type") === "Error") return cell.kind === "error" ? cell : { kind: "error", code: "#VALUE!" };
  if (cell.kind !== "number" || typeof format !== "string") return cell;
  return isDate(format) ? { kind: "date" } : { ...cell, percentFormat: format.includes("%") };
}

/** Blank arrives as "", null or undefined, depending on the host. */
export function cellArgument(value: unknown): CellArgument {
  if (value === null || value === undefined) return { kind: "blank" };
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value === "string") return textCell(value);
  if (typeof value === "object") return objectCell(value);
  if (typeof value !== "number" || !Number.isFinite(value)) return { kind: "error", code: "#NUM!" };
  return { kind: "number", value, percentFormat: false };
}
