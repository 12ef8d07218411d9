import { corrupt, within } from "../failure.ts";
import { BranchChooser } from "./alternateContent.ts";
import { refuseOtherEncoding } from "./declaredEncoding.ts";
import type { ZipPackage } from "./unzip.ts";
import { NotWellFormed } from "./xmlText.ts";
import { XmlTokens } from "./xmlTokens.ts";

export type Attributes = Readonly<Record<string, string>>;

/** Names come without namespace prefix: .NET writes `x:row` where Excel writes `row`. */
export interface XmlHandler {
  open?(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

/** An attribute whatever its prefix: `r:id` is "id". */
export function attribute(attributes: Attributes, name: string): string | undefined {
  const plain = attributes[name];
  if (plain !== undefined) return plain;
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

export function isOn(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function asProblem(part: string, read: () => void): void {
  try {
    read();
  } catch (error) {
    throw error instanceof NotWellFormed ? corrupt(part, "delen er ikke gyldig XML") : error;
  }
}

/** Document types are skipped and no entity but XML's own five is known, so nothing outside the file is ever read. */
export function parseXml(zip: ZipPackage, part: string, handler: XmlHandler): void {
  const branches = new BranchChooser();
  let depth = 0;
  const tokens = new XmlTokens({
    declaration: (encoding) => refuseOtherEncoding(encoding, part),
    open(name, attributes) {
      depth += 1;
      within("nesting", depth, part);
      const local = localName(name);
      if (branches.opens(local, attributes)) handler.open?.(local, attributes);
    },
    close(name) {
      depth -= 1;
      if (branches.closes()) handler.close?.(localName(name));
    },
    text(text) {
      if (branches.reads) handler.text?.(text);
    },
  });
  zip.readText(part, (text) => asProblem(part, () => tokens.write(text)));
  asProblem(part, () => tokens.end());
}
