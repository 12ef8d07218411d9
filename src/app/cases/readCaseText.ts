import type { CaseModel } from "../../domain/case/caseModel.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import { readAnyCase } from "../../domain/case/read/readAnyCase.ts";
import { jsonLine } from "../jsonLine.ts";

export type CaseTextReading =
  | { readonly ok: true; readonly model: CaseModel }
  /** Danish sentences, every one that is to be said. */
  | { readonly ok: false; readonly problems: readonly string[] };

const looksLikeCase = (text: string): boolean => text.trimStart().startsWith("{");

const NO_CASE =
  "Filen er ikke en sag, der er gemt med «Eksportér». Er det en Excel-fil, så åbn den i Excel, og vælg «Fra arket».";

function damaged(text: string, fault: SyntaxError): string {
  return `Filen er ikke gyldig JSON${jsonLine(text, fault)}. Vælg en fil, der er gemt med «Eksportér».`;
}

/** A file's text: a case in the product's own format, or as the published cases are kept. */
export function readCaseText(text: string): CaseTextReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { ok: false, problems: [looksLikeCase(text) ? damaged(text, error) : NO_CASE] };
  }
  const reading = readAnyCase(data);
  return reading.ok ? reading : { ok: false, problems: reading.problems.map(caseProblemText) };
}

/** In bytes; the largest case there can be fills less. */
export const LARGEST_CASE_FILE = 5_000_000;
export const TOO_LARGE = "Filen fylder over 5 MB, og så stor er en sag ikke. Vælg en fil, der er gemt med «Eksportér».";

export function unreadableFile(error: unknown): string {
  const why = error instanceof Error ? error.message : String(error);
  return `Filen kunne ikke læses: ${why} Luk den i andre programmer, og prøv igen.`;
}
