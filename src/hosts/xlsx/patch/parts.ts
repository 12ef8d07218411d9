import { strFromU8 } from "fflate";
import { NotPatchable } from "./notPatchable.ts";

/** The unpacked parts of a file, by their names. */
export type Parts = Record<string, Uint8Array>;

export function partName(parts: Parts, wanted: string): string {
  const found = Object.keys(parts).find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found === undefined) throw new NotPatchable(`delen ${wanted} mangler`);
  return found;
}

export function textOf(parts: Parts, name: string): string {
  const bytes = parts[partName(parts, name)] ?? new Uint8Array();
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0) throw new NotPatchable(`delen ${name} er ikke i UTF-8`);
  return strFromU8(bytes);
}
