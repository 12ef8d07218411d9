import { relationshipsOf, resolvedTarget } from "./partNames.ts";
import { attribute, parseXml } from "./parseXml.ts";
import type { ZipPackage } from "./unzip.ts";

/** A package's arrow from one part to another. `type` is the last word of its address: "worksheet", "styles". */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The relationships of a part, or of the package itself where `part` is "". Those that lead out of the file are
 * left out.
 */
export function readRelationships(zip: ZipPackage, part: string): Relationship[] {
  const rels = relationshipsOf(part);
  const found: Relationship[] = [];
  if (!zip.has(rels)) return found;
  parseXml(zip, rels, {
    open(name, attributes) {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const type = attribute(attributes, "Type") ?? "";
      const target = resolvedTarget(part, attribute(attributes, "Target") ?? "");
      found.push({ id: attribute(attributes, "Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}
