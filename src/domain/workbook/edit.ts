import type { CellRef } from "./address.ts";
import type { Cell, CellValue } from "./snapshot.ts";

/** What can be typed into a cell. */
export type CellContent = CellValue | { readonly kind: "formula"; readonly formula: string };

/** One cell changed: done only where the cell still holds `before`, so nobody's later work is overwritten. */
export interface CellEdit {
  readonly sheet: string;
  readonly cell: CellRef;
  readonly before: CellContent;
  readonly after: CellContent;
  /** English format codes; left out where the format stays. A number in a cell of format "@" would become text. */
  readonly numberFormat?: { readonly before: string; readonly after: string };
}

export function contentOf({ value, formula }: Cell): CellContent {
  return formula === null ? value : { kind: "formula", formula };
}

export function isSameContent(one: CellContent, other: CellContent): boolean {
  switch (one.kind) {
    case "blank":
      return other.kind === "blank";
    case "number":
      return other.kind === "number" && other.value === one.value;
    case "text":
      return other.kind === "text" && other.text === one.text;
    case "boolean":
      return other.kind === "boolean" && other.value === one.value;
    case "error":
      return other.kind === "error" && other.code === one.code;
    case "formula":
      return other.kind === "formula" && other.formula === one.formula;
  }
}

function inverseOf({ before, after, numberFormat, ...place }: CellEdit): CellEdit {
  const back = { ...place, before: after, after: before };
  return numberFormat ? { ...back, numberFormat: { before: numberFormat.after, after: numberFormat.before } } : back;
}

/** What takes the edits back, the last one first. */
export function inversesOf(edits: readonly CellEdit[]): CellEdit[] {
  return [...edits].reverse().map(inverseOf);
}
