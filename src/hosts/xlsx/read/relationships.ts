import { attribute, parseXml } from "./parseXml.ts";
import type { ZipPackage } from "./unzip.ts";

/** A package's arrow from one part to another. `type` is the last word of its address: "worksheet", "styles". */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = path.startsWith("/") ? path.split("/") : `${folder}/${path}`.split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}

/**
 * The relationships of a part, or of the package itself where `part` is "". Those that lead out of the file are
 * left out.
 */
export function readRelationships(zip: ZipPackage, part: string): Relationship[] {
  const slash = part.lastIndexOf("/");
  const folder = part.slice(0, Math.max(0, slash));
  const rels = `${folder === "" ? "" : `${folder}/`}_rels/${part.slice(slash + 1)}.rels`;
  const found: Relationship[] = [];
  if (!zip.has(rels)) return found;
  parseXml(zip, rels, {
    open(name, attributes) {
      if (name !== "Relationship" || attribute(attributes, "TargetMode") === "External") return;
      const type = attribute(attributes, "Type") ?? "";
      const target = resolve(folder, attribute(attributes, "Target") ?? "");
      found.push({ id: attribute(attributes, "Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target });
    },
  });
  return found;
}
