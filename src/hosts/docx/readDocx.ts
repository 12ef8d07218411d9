/**
 * Our own reader on fflate and saxes, after measuring (docx forms of thirteen published cases, small made ones of each
 * oddity): mammoth 1.13.0 ignores w:gridBefore and w:hMerge, so amounts move under another year, and drops what a
 * w:fldSimple shows; officeparser 8.1.1 drops w:noBreakHyphen, which is many a form's minus.
 */
import type { FormDocument } from "../../domain/document/formDocument.ts";
import { type OtherFile, PackageProblem, within } from "../package/packageFailure.ts";
import { otherFileKind } from "../package/fileKind.ts";
import { ZipPackage } from "../package/unzip.ts";
import { DocxProblem, type DocxFailure, type NotDocx } from "./docxFailure.ts";
import { findDocument, readDocumentParts } from "./read/documentParts.ts";

export type ReadDocxResult =
  { readonly ok: true; readonly document: FormDocument } | { readonly ok: false; readonly failure: DocxFailure };

const TOLD: readonly NotDocx[] = ["empty", "encrypted", "rights", "doc", "xls"];

const looksLike = (kind: OtherFile): NotDocx => TOLD.find((own) => own === kind) ?? "other";

function otherPackage(zip: ZipPackage): NotDocx {
  if (zip.has("xl/workbook.xml") || zip.has("xl/workbook.bin")) return "excel";
  return zip.has("content.xml") && zip.has("mimetype") ? "odt" : "zip";
}

function readPackage(bytes: Uint8Array): FormDocument {
  const zip = new ZipPackage(bytes);
  const part = findDocument(zip);
  if (part === null) throw new DocxProblem({ kind: "notDocx", looksLike: otherPackage(zip) });
  return readDocumentParts(zip, part);
}

function failureOf(error: unknown): DocxFailure | null {
  if (error instanceof DocxProblem) return error.failure;
  if (!(error instanceof PackageProblem)) return null;
  if (error.failure.kind !== "otherFile") return error.failure;
  return { kind: "notDocx", looksLike: looksLike(error.failure.looksLike) };
}

/** Reads the bytes of a .docx file. Nothing outside the file is ever looked up. */
export function readDocx(bytes: Uint8Array): ReadDocxResult {
  try {
    within("file", bytes.length, null);
    const other = otherFileKind(bytes);
    if (other !== null) return { ok: false, failure: { kind: "notDocx", looksLike: looksLike(other) } };
    return { ok: true, document: readPackage(bytes) };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { ok: false, failure };
  }
}
