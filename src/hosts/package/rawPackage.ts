import { strToU8, unzipSync, zipSync } from "fflate";
import { within } from "./packageFailure.ts";
import { partText } from "./partText.ts";

/** Files of the same content are the same bytes. */
const MODIFIED = "2000-01-01T12:00:00";

/** The parts of a file as they came, to be written again; names know no case. Throws PackageProblem on too many bytes. */
export class RawPackage {
  readonly #parts = new Map<string, { readonly name: string; readonly bytes: Uint8Array }>();

  constructor(file: Uint8Array) {
    let total = 0;
    const filter = ({ originalSize }: { originalSize: number }): boolean => {
      total += originalSize;
      within("carried", total, null);
      return true;
    };
    const parts = unzipSync(file, { filter });
    for (const [name, bytes] of Object.entries(parts)) {
      const path = name.replaceAll("\\", "/").replace(/^\//, "");
      if (!path.endsWith("/")) this.#parts.set(path.toLowerCase(), { name: path, bytes });
    }
  }

  has(part: string): boolean {
    return this.#parts.has(part.toLowerCase());
  }

  text(part: string): string {
    const found = this.#parts.get(part.toLowerCase());
    let text = "";
    if (found) partText((more) => (text += more))(found.bytes, true);
    return text.replace(/^\ufeff/, "").replace(/^(<\?xml[^>]*encoding=["'])[^"']*/i, "$1UTF-8");
  }

  write(part: string, text: string): void {
    const name = this.#parts.get(part.toLowerCase())?.name ?? part;
    this.#parts.set(part.toLowerCase(), { name, bytes: strToU8(text) });
  }

  remove(part: string): void {
    this.#parts.delete(part.toLowerCase());
  }

  get names(): readonly string[] {
    return [...this.#parts.values()].map(({ name }) => name);
  }

  zipped(): Uint8Array {
    const parts = Object.fromEntries([...this.#parts.values()].map(({ name, bytes }) => [name, bytes]));
    return zipSync(parts, { mtime: MODIFIED });
  }
}
