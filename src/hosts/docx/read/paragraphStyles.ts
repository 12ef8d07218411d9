import { attribute, parseXml } from "../../package/parseXml.ts";
import type { ZipPackage } from "../../package/unzip.ts";

/** What a style makes of its paragraphs. */
export interface ParagraphStyle {
  /** In English whatever Word's language: "heading 1", "caption", "List Bullet", "toc 1". */
  readonly name: string;
  /** 1 for the highest; null where the style makes no heading. */
  readonly level: number | null;
}

interface Listed {
  name: string;
  basedOn: string;
  level: number | null;
}

const LONGEST_CHAIN = 20;

function resolved(id: string, listed: ReadonlyMap<string, Listed>): ParagraphStyle {
  let style = listed.get(id);
  const name = style?.name ?? id;
  for (let step = 0; style && step < LONGEST_CHAIN; step += 1) {
    const level = style.level ?? levelNamed(style.name);
    if (level !== null) return { name, level };
    style = listed.get(style.basedOn);
  }
  return { name, level: null };
}

/** A document without its styles still tells its headings by their ids. */
export function levelNamed(name: string): number | null {
  const level = /^(?:heading|overskrift)\s?([1-9])$/i.exec(name)?.[1];
  return level === undefined ? null : Number(level);
}

export function readParagraphStyles(zip: ZipPackage, part: string): ReadonlyMap<string, ParagraphStyle> {
  const listed = new Map<string, Listed>();
  let current: Listed | null = null;
  parseXml(zip, part, {
    open(name, attributes) {
      if (name === "style") {
        current = { name: "", basedOn: "", level: null };
        listed.set(attribute(attributes, "styleId") ?? "", current);
      }
      if (!current) return;
      const value = attribute(attributes, "val") ?? "";
      if (name === "name") current.name = value;
      if (name === "basedOn") current.basedOn = value;
      if (name === "outlineLvl" && /^[0-8]$/.test(value)) current.level = Number(value) + 1;
    },
    close(name) {
      if (name === "style") current = null;
    },
  });
  return new Map([...listed.keys()].map((id) => [id, resolved(id, listed)]));
}
