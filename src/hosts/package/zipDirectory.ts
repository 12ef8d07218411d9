import { strFromU8 } from "fflate";
import { corrupt, within, PackageProblem } from "./packageFailure.ts";

/** A part of the package as the zip's central directory declares it. Sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packedSize: number;
  readonly declaredSize: number;
  readonly headerOffset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_SIGNATURE = 0x06064b50;
const LOCATOR64_SIGNATURE = 0x07064b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const IN_ZIP64 = 0xffffffff;
const LONGEST_COMMENT = 0xffff;

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function endOfDirectory(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - LONGEST_COMMENT);
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === END_SIGNATURE) return at;
  throw corrupt(null, "filens indholdsfortegnelse mangler, måske er den kun hentet halvt");
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function directoryPlace(view: DataView): { count: number; offset: number } {
  const end = endOfDirectory(view);
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR64_SIGNATURE) {
    const end64 = long(view, locator + 8);
    if (view.getUint32(end64, true) === END64_SIGNATURE)
      return { count: long(view, end64 + 32), offset: long(view, end64 + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

/** Sizes of 4 GB and more, or of writers that could not know them, stand in an extra field in a fixed order. */
function zip64Numbers(view: DataView, from: number, until: number): number[] {
  for (let at = from; at + 4 <= until; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const count = Math.floor(view.getUint16(at + 2, true) / 8);
    return Array.from({ length: count }, (_, index) => long(view, at + 4 + index * 8));
  }
  return [];
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  if (view.getUint32(at, true) !== CENTRAL_SIGNATURE) throw corrupt(null, "filens indholdsfortegnelse kan ikke læses");
  if (view.getUint16(at + 8, true) & 1) throw new PackageProblem({ kind: "otherFile", looksLike: "encrypted" });
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const wide = zip64Numbers(view, nameEnd, extraEnd);
  const size = (offset: number): number => {
    const narrow = view.getUint32(at + offset, true);
    return narrow === IN_ZIP64 ? (wide.shift() ?? narrow) : narrow;
  };
  const declaredSize = size(24);
  const packedSize = size(20);
  const headerOffset = size(42);
  const name = strFromU8(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/");
  const entry = { name, method: view.getUint16(at + 10, true), packedSize, declaredSize, headerOffset };
  return { entry, next: extraEnd + view.getUint16(at + 32, true) };
}

/** The parts by their name in lower case, as a package's names know no case. */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = viewOf(bytes);
  const entries = new Map<string, ZipEntry>();
  try {
    const { count, offset } = directoryPlace(view);
    within("entries", count, null);
    for (let index = 0, at = offset; index < count; index++) {
      const { entry, next } = readEntry(bytes, view, at);
      const name = entry.name.replace(/^\//, "").toLowerCase();
      if (entries.has(name)) throw corrupt(entry.name, "delen findes to gange");
      entries.set(name, entry);
      at = next;
    }
  } catch (error) {
    if (error instanceof RangeError) throw corrupt(null, "filens indholdsfortegnelse kan ikke læses");
    throw error;
  }
  return entries;
}
