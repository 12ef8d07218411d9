import { FileProblem, type PackageFailure } from "../package/packageFailure.ts";
import { DOCX_LIMITS, type DocxLimit } from "./docxLimits.ts";

/** What a file that is no .docx document seems to be. */
export type NotDocx = "empty" | "doc" | "encrypted" | "rights" | "xls" | "excel" | "odt" | "zip" | "other";

export type DocxFailure =
  | { readonly kind: "notDocx"; readonly looksLike: NotDocx }
  | { readonly kind: "tooMuch"; readonly limit: DocxLimit; readonly allowed: number }
  | Exclude<PackageFailure, { readonly kind: "otherFile" }>;

export class DocxProblem extends FileProblem<DocxFailure> {}

/** Throws when more is there than the limit allows. */
export function withinDocx(limit: DocxLimit, count: number): void {
  if (count > DOCX_LIMITS[limit]) throw new DocxProblem({ kind: "tooMuch", limit, allowed: DOCX_LIMITS[limit] });
}
