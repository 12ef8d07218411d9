import { type CellLook, PLAIN_LOOK } from "../../../domain/workbook/cellStyles.ts";
import type { CellToWrite, XlsxCell } from "../xlsxWorkbook.ts";

export const NO_CELL: XlsxCell = { value: { kind: "blank" }, formula: null, numberFormat: "General", look: PLAIN_LOOK };
const LOOK_KEYS = Object.keys(PLAIN_LOOK) as (keyof CellLook)[];

/** As a cell is written: the format that the reader found beside the look belongs to it. */
export function lookOf({ look, numberFormat }: XlsxCell): CellLook {
  return (look.numberFormat ?? "General") === numberFormat ? look : { ...look, numberFormat };
}

const plain = (value: unknown): unknown => (typeof value === "string" ? value.toUpperCase() : (value ?? null));
export const sameLook = (one: CellLook, other: CellLook): boolean =>
  LOOK_KEYS.every((key) => plain(one[key]) === plain(other[key]));
const sameValue = (one: XlsxCell["value"], other: XlsxCell["value"]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A formula's result is no content of its own. */
export function hasSameContent(before: XlsxCell, now: CellToWrite): boolean {
  return before.formula === now.formula && (now.formula !== null || sameValue(before.value, now.value));
}

/** A look with the keys of `before` where they are the same, so that equal looks are one style. */
export function onlyKeys(look: CellLook): CellLook {
  return Object.fromEntries(LOOK_KEYS.map((key) => [key, look[key]])) as unknown as CellLook;
}

/**
 * A formula that gives something else now. An error where there was a result is what the grid cannot calculate, and two
 * engines may differ in the last digit.
 */
export function hasOtherResult(before: XlsxCell, now: CellToWrite): boolean {
  if (now.formula === null || sameValue(before.value, now.value)) return false;
  if (now.value.kind === "error" && before.value.kind !== "error") return false;
  if (now.value.kind !== "number" || before.value.kind !== "number") return true;
  const [one, other] = [before.value.value, now.value.value];
  return Math.abs(one - other) > 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}
