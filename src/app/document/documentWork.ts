import type { FormDocument } from "../../domain/document/formDocument.ts";
import type { CheckReport } from "../../domain/rules/checkWorkbook.ts";

/** A Word form that has been read. */
export interface OpenDocument {
  /** The file's. */
  readonly name: string;
  readonly document: FormDocument;
}

export interface CheckedDocument extends OpenDocument {
  readonly kind: "checked";
  readonly report: CheckReport;
}

/** A Word form in the view Kontrol, in the place of the sheet. */
export type DocumentWork =
  | { readonly kind: "none" }
  | { readonly kind: "reading"; readonly name: string }
  | { readonly kind: "failed"; readonly name: string; readonly problem: string }
  | CheckedDocument;

export const NO_DOCUMENT: DocumentWork = { kind: "none" };
