import { readdirSync, readFileSync } from "node:fs";
import { documentWorkbook } from "../../src/domain/document/layOut.ts";
import type { WorkbookSnapshot } from "../../src/domain/workbook/snapshot.ts";
import { docxFailureText } from "../../src/hosts/docx/docxFailureText.ts";
import { readDocx } from "../../src/hosts/docx/readDocx.ts";

const FOLDER = "tests/golden/word";

/** The thirteen published cases as Word forms. */
export const WORD_FORMS = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".docx"))
  .map((file) => file.replace(".docx", ""));

export const wordFormBytes = (id: string): Uint8Array => new Uint8Array(readFileSync(`${FOLDER}/${id}.docx`));

export function documentOf(bytes: Uint8Array): WorkbookSnapshot {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(docxFailureText(result.failure));
  return documentWorkbook(result.document);
}
