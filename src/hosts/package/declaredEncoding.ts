import { PackageProblem } from "./packageFailure.ts";

/** ASCII is a part of UTF-8. .NET declares utf-16 also in front of UTF-8: the bytes decide which of them it is. */
const ALLOWED = /^(utf-?8|utf-?16(le|be)?|ucs-2|iso-10646-ucs-2|us-ascii|ascii)$/i;

/** Refuses a part in another encoding than the format's two, since its letters would be read as others. */
export function refuseOtherEncoding(encoding: string | undefined, part: string): void {
  if (encoding === undefined || ALLOWED.test(encoding.trim())) return;
  throw new PackageProblem({ kind: "encoding", part, encoding: encoding.slice(0, 40) });
}
