import type { CellRef } from "./address.ts";

/** What a paragraph is in its document, whatever its words. "margin" stands in the head or foot of the pages. */
export type ParagraphRole = "text" | "heading" | "list" | "caption" | "footnote" | "textBox" | "margin";

/** What a sheet's row is in the document that was laid out on it. Tables and their rows are counted from 1. */
export type OutlineRow =
  | { readonly kind: "paragraph"; readonly role: ParagraphRole; readonly level: number | null }
  | { readonly kind: "table"; readonly table: number; readonly row: number };

/** What Word prompts for, and nobody has written. */
export interface Placeholder {
  readonly at: CellRef;
  readonly text: string;
}

export interface DocumentOutline {
  /** Sparse: rows between blocks are none of the document's. */
  readonly rows: ReadonlyMap<number, OutlineRow>;
  readonly placeholders: readonly Placeholder[];
}
