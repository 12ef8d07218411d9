import { readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDER = join(import.meta.dirname, "../golden/published");

export function published(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}
