import { jsonLine } from "../../app/jsonLine.ts";
import { caseProblemText } from "../../domain/case/read/caseProblemText.ts";
import type { CaseModel } from "../../domain/case/caseModel.ts";
import { readAnyCase } from "../../domain/case/read/readAnyCase.ts";

export type CaseFileResult =
  | { readonly ok: true; readonly model: CaseModel }
  /** Danish sentences. */
  | { readonly ok: false; readonly problems: readonly string[] };

const UTF16 = /^(\xff\xfe|\xfe\xff)/;

/** Null when the bytes are not text. Editors put a byte order mark in front, which TextDecoder takes away. */
function decoded(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 2));
  const encoding = UTF16.test(start) ? (start.charCodeAt(0) === 0xff ? "utf-16le" : "utf-16be") : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function parsed(text: string): { readonly data: unknown } | string {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return `Filen er ikke gyldig JSON${jsonLine(text, error)}.`;
  }
}

/** Reads a case as it is published, or in the product's own format. */
export function readCaseFile(bytes: Uint8Array): CaseFileResult {
  const text = decoded(bytes);
  if (text === null) return { ok: false, problems: ["Filen er ikke en tekstfil i UTF-8. Vælg en sag gemt som JSON."] };
  const json = parsed(text);
  if (typeof json === "string") return { ok: false, problems: [json] };
  const reading = readAnyCase(json.data);
  return reading.ok ? reading : { ok: false, problems: reading.problems.map(caseProblemText) };
}
