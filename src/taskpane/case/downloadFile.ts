import type { CaseFile } from "../../app/cases/caseFile.ts";

/** Hands the file to the browser (or Excel's web view), which saves it or asks where. */
export function downloadFile({ name, text }: CaseFile, type = "application/json"): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
