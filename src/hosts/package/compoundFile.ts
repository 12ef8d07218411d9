/** Streams of a compound file (MS-CFB), as an encrypted workbook is wrapped in one. Null where the file is none. */
const FREE = 0xffff_fffa;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;
const IN_HEADER = 109;

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly start: number;
  readonly size: number;
  /** Its place in the tree of its folder, and the first entry of its own folder: numbers of entries, or none. */
  readonly left: number;
  readonly right: number;
  readonly child: number;
}

export class CompoundFile {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #sector: number;
  readonly #table: number[] = [];
  readonly #entries: Entry[];

  /** Throws RangeError where the file points outside itself. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#sector = 1 << this.#view.getUint16(30, true);
    if (this.#sector !== 512 && this.#sector !== 4096) throw new RangeError("sector size");
    for (const place of this.#tableSectors()) this.#table.push(...this.#numbers(place));
    this.#entries = this.#directory();
  }

  /** The content of the stream of that name, wherever in the file it is filed. */
  stream(name: string): Uint8Array | null {
    const entry = this.#entries.find((own) => own.kind === STREAM && own.name === name);
    if (!entry) return null;
    const isSmall = entry.size < this.#view.getUint32(56, true);
    const whole = isSmall ? this.#smallChain(entry.start) : this.#chain(entry.start);
    if (whole.length < entry.size) throw new RangeError("stream length");
    return whole.subarray(0, entry.size);
  }

  /** What lies in the outermost folder: what is embedded in a document lies deeper. */
  topNames(): string[] {
    const [names, seen] = [[] as string[], new Set<number>()];
    const open = [this.#entries.find(({ kind }) => kind === ROOT)?.child ?? FREE];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const entry = this.#entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      names.push(entry.name);
      open.push(entry.left, entry.right);
    }
    return names;
  }

  #at(sector: number): number {
    return (sector + 1) * this.#sector;
  }

  #numbers(sector: number): number[] {
    return Array.from({ length: this.#sector / 4 }, (_, index) =>
      this.#view.getUint32(this.#at(sector) + 4 * index, true),
    );
  }

  /** The sectors that hold the table of chains: the first ones are listed in the header, further ones in a chain. */
  #tableSectors(): number[] {
    const sectors = Array.from({ length: IN_HEADER }, (_, index) => this.#view.getUint32(76 + 4 * index, true));
    let next = this.#view.getUint32(68, true);
    for (let count = this.#view.getUint32(72, true); count > 0 && next < FREE; count -= 1) {
      const numbers = this.#numbers(next);
      sectors.push(...numbers.slice(0, -1));
      next = numbers.at(-1)!;
    }
    return sectors.filter((sector) => sector < FREE);
  }

  #sectorsFrom(start: number, table: readonly number[]): number[] {
    const sectors: number[] = [];
    for (let next = start; next < FREE; next = table[next] ?? FREE) {
      sectors.push(next);
      if (sectors.length > table.length) throw new RangeError("endless chain");
    }
    return sectors;
  }

  #chain(start: number): Uint8Array {
    return joined(
      this.#sectorsFrom(start, this.#table).map((sector) =>
        this.#bytes.subarray(this.#at(sector), this.#at(sector) + this.#sector),
      ),
    );
  }

  #smallChain(start: number): Uint8Array {
    const root = this.#entries.find(({ kind }) => kind === ROOT);
    const small = 1 << this.#view.getUint16(32, true);
    const content = this.#chain(root?.start ?? FREE);
    const table = this.#sectorsFrom(this.#view.getUint32(60, true), this.#table).flatMap((own) => this.#numbers(own));
    return joined(
      this.#sectorsFrom(start, table).map((sector) => content.subarray(sector * small, (sector + 1) * small)),
    );
  }

  #directory(): Entry[] {
    const content = this.#chain(this.#view.getUint32(48, true));
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    return Array.from({ length: Math.floor(content.length / ENTRY) }, (_, index) => {
      const at = index * ENTRY;
      const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) / 2 - 1);
      const letters = Array.from({ length }, (__, letter) => view.getUint16(at + 2 * letter, true));
      return {
        name: String.fromCharCode(...letters),
        kind: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      };
    });
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
