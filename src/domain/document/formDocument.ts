import type { ParagraphRole } from "../workbook/documentOutline.ts";

export interface DocumentParagraph {
  readonly kind: "paragraph";
  /** As accepted and seen: no deleted, hidden or struck-out text; check boxes as ☒ and ☐; lines parted by "\n". */
  readonly text: string;
  readonly role: ParagraphRole;
  /** 1 for the highest heading; null for all else. */
  readonly level: number | null;
  /** What Word prompts for and nobody has written ("Klik her for at angive tekst"); it is no part of the text. */
  readonly placeholder: string;
}

export interface DocumentCell {
  readonly text: string;
  /** In the table's grid, from 0: cells left out before the first one count. */
  readonly column: number;
  readonly columns: number;
  /** It is the lower part of the cell above. */
  readonly continues: boolean;
  readonly placeholder: string;
}

export interface DocumentTable {
  readonly kind: "table";
  readonly rows: readonly (readonly DocumentCell[])[];
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

/** What a reader of the result must know of how the document was read. */
export type DocumentRemark =
  /** `count` places where text was put in, deleted or moved: read as if all were accepted. */
  | { readonly kind: "tracked"; readonly count: number }
  | { readonly kind: "hidden"; readonly count: number }
  | { readonly kind: "struck"; readonly count: number }
  /** Pieces in another format, a web page or another document, that Word takes in and nobody else reads. */
  | { readonly kind: "embedded"; readonly count: number }
  /** A check box whose setting and picture differ: the setting was read. */
  | { readonly kind: "checkBox"; readonly checked: boolean; readonly text: string };

/** A Word document as one reads it from the first page to the last; footnotes, then headers and footers, at the end. */
export interface FormDocument {
  readonly blocks: readonly DocumentBlock[];
  readonly remarks: readonly DocumentRemark[];
}
