import { SaxesParser } from "saxes";
import { corrupt, within } from "../failure.ts";
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
  let depth = 0;
  parser.on("error", () => {
    throw corrupt(part, "delen er ikke gyldig XML");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    within("nesting", depth, part);
    handler.open?.(localName(tag.name), tag.attributes as Attributes);
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close?.(localName(tag.name));
  });
  if (handler.text) {
    const onText = handler.text.bind(handler);
    parser.on("text", onText);
    parser.on("cdata", onText);
  }
  zip.readText(part, (text) => parser.write(text));
  parser.close();
}
