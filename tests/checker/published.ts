import { readFileSync } from "node:fs";
import { join } from "node:path";

const GOLDEN = join(import.meta.dirname, "../golden");

export function published(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(GOLDEN, "published", name)));
}

/** The case as a Word form. */
export function publishedForm(id: string): Uint8Array {
  return new Uint8Array(readFileSync(join(GOLDEN, "word", `${id}.docx`)));
}
