import { SaxesParser } from "saxes";
import { corrupt, within } from "./packageFailure.ts";
import { BranchChooser } from "./alternateContent.ts";
import { refuseOtherEncoding } from "./declaredEncoding.ts";
import type { ZipPackage } from "./unzip.ts";

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

/** Document types are skipped and no entity but XML's own five is known, so nothing outside the file is ever read. */
export function parseXml(zip: ZipPackage, part: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: false });
  const branches = new BranchChooser();
  let depth = 0;
  parser.on("error", () => {
    throw corrupt(part, "delen er ikke gyldig XML");
  });
  parser.on("xmldecl", ({ encoding }) => refuseOtherEncoding(encoding, part));
  parser.on("opentag", (tag) => {
    depth += 1;
    within("nesting", depth, part);
    const name = localName(tag.name);
    const attributes = tag.attributes as Attributes;
    if (branches.opens(name, attributes)) handler.open?.(name, attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    if (branches.closes()) handler.close?.(localName(tag.name));
  });
  const onText = (text: string): void => {
    if (branches.reads) handler.text?.(text);
  };
  if (handler.text) {
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  zip.readText(part, (text) => parser.write(text));
  parser.close();
}
