import { FileProblem, type PackageFailure, type TooLarge } from "../package/packageFailure.ts";
import { LIMITS, type Limit } from "./xlsxLimits.ts";

export type XlsxFailure = PackageFailure | TooLarge<Limit> | { readonly kind: "noSheets" };

export class XlsxProblem extends FileProblem<XlsxFailure> {}

export function tooLarge(limit: Limit, where: string | null): XlsxProblem {
  return new XlsxProblem({ kind: "tooLarge", limit, allowed: LIMITS[limit], where });
}

/** Throws when more is there than the limit allows. */
export function within(limit: Limit, count: number, where: string | null): void {
  if (count > LIMITS[limit]) throw tooLarge(limit, where);
}
