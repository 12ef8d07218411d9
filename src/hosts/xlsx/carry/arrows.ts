import { relationshipsOf, resolvedTarget } from "../../package/partNames.ts";
import { element } from "../write/xml.ts";
import { attributeOf, putTogether, type RawElement, takeApart } from "../../package/rawXml.ts";
import type { RawPackage } from "../../package/rawPackage.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const EMPTY = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

export interface Arrow {
  readonly id: string;
  /** The last word of its address. */
  readonly type: string;
  /** From the package's root; null where it leads out of the file. */
  readonly target: string | null;
}

function rawArrows(zip: RawPackage, part: string): readonly RawElement[] {
  return takeApart(zip.has(relationshipsOf(part)) ? zip.text(relationshipsOf(part)) : EMPTY).children;
}

/** Where a part leads; "" is the package itself. */
export function arrowsOf(zip: RawPackage, part: string): Arrow[] {
  return rawArrows(zip, part).map(({ raw }) => {
    const type = attributeOf(raw, "Type") ?? "";
    const isOutside = attributeOf(raw, "TargetMode") === "External";
    return {
      id: attributeOf(raw, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      target: isOutside ? null : resolvedTarget(part, attributeOf(raw, "Target") ?? ""),
    };
  });
}

/** Adds an arrow and answers its id. `type` is a last word, or a whole address. */
export function addArrow(zip: RawPackage, part: string, type: string, target: string): string {
  const name = relationshipsOf(part);
  const parent = takeApart(zip.has(name) ? zip.text(name) : EMPTY);
  const taken = new Set(parent.children.map(({ raw }) => attributeOf(raw, "Id")));
  let number = parent.children.length + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const Type = type.includes("/") ? type : `${OFFICE}/${type}`;
  const raw = element("Relationship", { Id: `rId${number}`, Type, Target: `/${target}` });
  zip.write(name, putTogether({ ...parent, children: [...parent.children, { name: "Relationship", raw }] }));
  return `rId${number}`;
}

export function removeArrow(zip: RawPackage, part: string, id: string): void {
  const parent = takeApart(zip.text(relationshipsOf(part)));
  const children = parent.children.filter(({ raw }) => attributeOf(raw, "Id") !== id);
  zip.write(relationshipsOf(part), putTogether({ ...parent, children }));
}

const TYPES = "[Content_Types].xml";

export function setContentType(zip: RawPackage, part: string, contentType: string): void {
  const parent = takeApart(zip.text(TYPES));
  const others = parent.children.filter(
    ({ raw }) => attributeOf(raw, "PartName")?.toLowerCase() !== `/${part}`.toLowerCase(),
  );
  const own = { name: "Override", raw: element("Override", { PartName: `/${part}`, ContentType: contentType }) };
  zip.write(TYPES, putTogether({ ...parent, children: [...others, own] }));
}

/** Every part that something leads to, in lower case. */
export function reachable(zip: RawPackage): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [""];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const { target } of arrowsOf(zip, part)) {
      if (target === null || reached.has(target.toLowerCase())) continue;
      reached.add(target.toLowerCase());
      open.push(target);
    }
  }
  return reached;
}

/** Takes away the parts that only what is gone led to. */
export function dropLost(zip: RawPackage, before: ReadonlySet<string>): void {
  const now = reachable(zip);
  for (const part of before) {
    if (now.has(part)) continue;
    zip.remove(part);
    zip.remove(relationshipsOf(part));
  }
}

/** A content type of a part that is not there makes a file that wants repair. */
export function dropTypesOfNothing(zip: RawPackage): void {
  const types = takeApart(zip.text(TYPES));
  const children = types.children.filter(({ raw }) => zip.has(attributeOf(raw, "PartName")?.slice(1) ?? TYPES));
  if (children.length < types.children.length) zip.write(TYPES, putTogether({ ...types, children }));
}
