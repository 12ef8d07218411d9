import { PACKAGE_LIMITS, type PackageLimit } from "./packageLimits.ts";

/** What a file that is no package of the wanted kind seems to be. */
export type OtherFile =
  | "empty"
  | "xls"
  | "encrypted"
  | "rights"
  | "xlsb"
  | "ods"
  | "doc"
  | "docx"
  | "zip"
  | "html"
  | "xml"
  | "pdf"
  | "text"
  | "unknown";

/** `where` names the part, sheet or cell, null when it is the whole file. */
export interface TooLarge<Limit> {
  readonly kind: "tooLarge";
  readonly limit: Limit;
  readonly allowed: number;
  readonly where: string | null;
}

export type PackageFailure =
  | { readonly kind: "otherFile"; readonly looksLike: OtherFile }
  | TooLarge<PackageLimit>
  | { readonly kind: "corrupt"; readonly part: string | null; readonly detail: string }
  /** A part is in an encoding that the format does not allow; `encoding` is the name it declares. */
  | { readonly kind: "encoding"; readonly part: string; readonly encoding: string };

/** Carries a failure up out of the parsers' callbacks; whoever reads a file turns it into a value. */
export abstract class FileProblem<Failure extends { readonly kind: string }> extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

export class PackageProblem extends FileProblem<PackageFailure> {}

export function corrupt(part: string | null, detail: string): PackageProblem {
  return new PackageProblem({ kind: "corrupt", part, detail });
}

/** Throws when more is there than the limit allows. */
export function within(limit: PackageLimit, count: number, where: string | null): void {
  const allowed = PACKAGE_LIMITS[limit];
  if (count > allowed) throw new PackageProblem({ kind: "tooLarge", limit, allowed, where });
}
