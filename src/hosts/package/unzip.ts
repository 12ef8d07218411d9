import { Inflate, inflateSync } from "fflate";
import { corrupt, FileProblem, within } from "./packageFailure.ts";
import { partText } from "./partText.ts";
import { readZipDirectory, viewOf, type ZipEntry } from "./zipDirectory.ts";

const LOCAL_HEADER = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes inflated at a time: at most 1,032 times as many come out before they are counted. */
const STEP = 16_384;

/** Bytes. Most parts are smaller, and a buffer of their own size costs less than steps. */
const SMALL = 262_144;

/** Null where the part is not small, or is not as large as the directory says: then it is unpacked by steps. */
function inflatedAtOnce(packed: Uint8Array, size: number): Uint8Array | null {
  if (size > SMALL) return null;
  try {
    const whole = inflateSync(packed, { out: new Uint8Array(size + 1) });
    return whole.length === size ? whole : null;
  } catch {
    // The steps meet the same fault, and say what it is.
    return null;
  }
}

/** The package's parts, unpacked one at a time and counted while they are. Sizes in bytes. */
export class ZipPackage {
  readonly #bytes: Uint8Array;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #unpacked = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#entries = readZipDirectory(bytes);
    this.#checkDeclaredSizes();
  }

  has(part: string): boolean {
    return this.#entries.has(part.toLowerCase());
  }

  /** Hands over the part's text piece by piece; a part that is not there has no text. */
  readText(part: string, onText: (text: string) => void): void {
    const entry = this.#entries.get(part.toLowerCase());
    if (!entry) return;
    const decode = partText(onText);
    const packed = this.#packedBytes(entry);
    if (entry.method === STORED) {
      this.#count(packed.length, 0, entry.name);
      decode(packed, true);
    } else if (entry.method === DEFLATED) {
      const whole = inflatedAtOnce(packed, entry.declaredSize);
      if (whole === null) return this.#inflate(packed, entry.name, decode);
      this.#count(whole.length, 0, entry.name);
      decode(whole, true);
    } else {
      throw corrupt(entry.name, `delen er pakket med en ukendt metode (${entry.method})`);
    }
  }

  /** Pictures and the like are never unpacked, so they may be any size. */
  #checkDeclaredSizes(): void {
    let total = 0;
    for (const entry of this.#entries.values()) {
      if (!/\.(xml|rels)$/i.test(entry.name)) continue;
      within("part", entry.declaredSize, entry.name);
      total += entry.declaredSize;
    }
    within("total", total, null);
  }

  #packedBytes(entry: ZipEntry): Uint8Array {
    const at = entry.headerOffset;
    if (at + LOCAL_HEADER > this.#bytes.length) throw corrupt(entry.name, "delen mangler");
    const view = viewOf(this.#bytes);
    const start = at + LOCAL_HEADER + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + entry.packedSize > this.#bytes.length) throw corrupt(entry.name, "delen er skåret over");
    return this.#bytes.subarray(start, start + entry.packedSize);
  }

  #inflate(packed: Uint8Array, name: string, onBytes: (bytes: Uint8Array, final: boolean) => void): void {
    let size = 0;
    const inflate = new Inflate((bytes, final) => {
      this.#count(bytes.length, size, name);
      size += bytes.length;
      onBytes(bytes, final);
    });
    try {
      for (let from = 0; from < packed.length; from += STEP) {
        inflate.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
      }
    } catch (error) {
      if (error instanceof FileProblem) throw error;
      throw corrupt(name, "delen kan ikke pakkes ud");
    }
  }

  #count(more: number, ofPart: number, name: string): void {
    this.#unpacked += more;
    within("part", ofPart + more, name);
    within("total", this.#unpacked, null);
  }
}
