import { type XlsxFailure, XlsxProblem } from "../xlsx/failure.ts";
import { DOCX_LIMITS, type DocxLimit } from "./limits.ts";

/** What a file that is no .docx document seems to be. */
export type NotDocx = "empty" | "doc" | "encrypted" | "rights" | "excel" | "odt" | "zip" | "other";

export type DocxFailure =
  | { readonly kind: "notDocx"; readonly looksLike: NotDocx }
  | { readonly kind: "tooMuch"; readonly limit: DocxLimit; readonly allowed: number }
  /** What is wrong with the package and its parts, as for a workbook. */
  | Exclude<XlsxFailure, { readonly kind: "notXlsx" | "noSheets" }>;

/**
 * Carries a failure up out of the parsers' callbacks; `readDocx` turns it into a value. A package's problem as well,
 * which its unpacking lets through.
 */
export class DocxProblem extends XlsxProblem {
  readonly ofDocument: DocxFailure;

  constructor(failure: DocxFailure) {
    super({ kind: "corrupt", part: null, detail: failure.kind });
    this.ofDocument = failure;
  }
}

/** Throws when more is there than the limit allows. */
export function withinDocx(limit: DocxLimit, count: number): void {
  if (count > DOCX_LIMITS[limit]) throw new DocxProblem({ kind: "tooMuch", limit, allowed: DOCX_LIMITS[limit] });
}
