import type { CaseFile } from "../../app/cases/caseFile.ts";

/** Hands the file to the browser (or Excel's web view), which saves it or asks where. */
export function downloadFile({ name, text }: CaseFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
