import { documentRemarkText } from "../../app/texts/documentTexts.ts";
import { documentWorkbook } from "../../domain/document/layOut.ts";
import { docxFailureText } from "../../hosts/docx/docxFailureText.ts";
import { readDocx } from "../../hosts/docx/readDocx.ts";
import type { FileReading } from "./fileReading.ts";

export function readDocxFile(bytes: Uint8Array): FileReading {
  const result = readDocx(bytes);
  if (!result.ok) return { ok: false, error: docxFailureText(result.failure) };
  const { document } = result;
  return { ok: true, workbook: documentWorkbook(document), messages: document.remarks.map(documentRemarkText) };
}
