import { LIMITS, type Limit } from "./limits.ts";

/** What a file that is no .xlsx workbook seems to be. */
export type OtherFile =
  | "empty"
  | "xls"
  | "encrypted"
  | "rights"
  | "xlsb"
  | "ods"
  | "word"
  | "zip"
  | "html"
  | "xml"
  | "pdf"
  | "text"
  | "unknown";

export type XlsxFailure =
  | { readonly kind: "notXlsx"; readonly looksLike: OtherFile }
  /** `where` names the part, sheet or cell, null when it is the whole file. */
  | { readonly kind: "tooLarge"; readonly limit: Limit; readonly allowed: number; readonly where: string | null }
  | { readonly kind: "corrupt"; readonly part: string | null; readonly detail: string }
  /** A part is in an encoding that the format does not allow; `encoding` is the name it declares. */
  | { readonly kind: "encoding"; readonly part: string; readonly encoding: string }
  | { readonly kind: "noSheets" };

/** Carries a failure up out of the parsers' callbacks; `readXlsx` turns it into a value. */
export class XlsxProblem extends Error {
  readonly failure: XlsxFailure;

  constructor(failure: XlsxFailure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export function corrupt(part: string | null, detail: string): XlsxProblem {
  return new XlsxProblem({ kind: "corrupt", part, detail });
}

export function tooLarge(limit: Limit, where: string | null): XlsxProblem {
  return new XlsxProblem({ kind: "tooLarge", limit, allowed: LIMITS[limit], where });
}

/** Throws when more is there than the limit allows. */
export function within(limit: Limit, count: number, where: string | null): void {
  if (count > LIMITS[limit]) throw tooLarge(limit, where);
}
