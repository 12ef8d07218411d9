import type { CaseFile } from "../../app/cases/caseFile.ts";
import type { WrittenDocument } from "../../app/document/wordFiles.ts";

/** Hands the file to the browser (or Excel's web view), which saves it or asks where. */
export function downloadFile(file: CaseFile | WrittenDocument, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob(["text" in file ? file.text : file.bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
