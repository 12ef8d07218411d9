import type { CellRef } from "../../../domain/workbook/address.ts";
import { parseA1, toA1 } from "../../../domain/workbook/address.ts";
import type { CellContent } from "../../../domain/workbook/edit.ts";
import type { CellValue } from "../../../domain/workbook/snapshot.ts";
import { NotPatchable } from "./notPatchable.ts";
import { attributeOf, elements, prefixOf, withAttribute, xmlText } from "./patchXml.ts";

/** What becomes of one cell. */
export interface CellPatch {
  readonly at: CellRef;
  /** Left out where only the look changes. */
  readonly content?: CellContent;
  /** A formula's result, for programs that calculate nothing. */
  readonly result?: CellValue;
  /** The new style for the cell's present one. */
  readonly style?: (present: number) => number;
}

function valueXml(value: CellValue | undefined, prefix: string): readonly [type: string | null, inside: string] {
  switch (value?.kind) {
    case "number":
      return [null, `<${prefix}v>${value.value}</${prefix}v>`];
    case "boolean":
      return ["b", `<${prefix}v>${Number(value.value)}</${prefix}v>`];
    case "error":
      return ["e", `<${prefix}v>${xmlText(value.code)}</${prefix}v>`];
    case "text":
      return ["str", `<${prefix}v>${xmlText(value.text)}</${prefix}v>`];
    default:
      return [null, ""];
  }
}

function contentXml({ content, result }: CellPatch, prefix: string): readonly [type: string | null, inside: string] {
  if (content?.kind === "formula") {
    const [type, value] = valueXml(result, prefix);
    return [type, `<${prefix}f>${xmlText(content.formula.replace(/^=/, ""))}</${prefix}f>${value}`];
  }
  if (content?.kind !== "text") return valueXml(content, prefix);
  return [
    "inlineStr",
    `<${prefix}is><${prefix}t xml:space="preserve">${xmlText(content.text)}</${prefix}t></${prefix}is>`,
  ];
}

/** A formula that others take theirs from goes for all of them. */
function isShared(inside: string, prefix: string): boolean {
  const formula = new RegExp(`<${prefix}f\\b([^>]*)`).exec(inside)?.[1] ?? "";
  return attributeOf(formula, "ref") !== null;
}

function patched(attributes: string, inside: string, patch: CellPatch, prefix: string): string {
  const style = patch.style?.(Number(attributeOf(attributes, "s") ?? 0));
  const styled = style === undefined ? attributes : withAttribute(attributes, "s", String(style));
  if (patch.content === undefined)
    return inside === "" ? `<${prefix}c${styled}/>` : `<${prefix}c${styled}>${inside}</${prefix}c>`;
  if (isShared(inside, prefix)) throw new NotPatchable(`cellen ${toA1(patch.at)} deler sin formel med andre`);
  const [type, content] = contentXml(patch, prefix);
  return `<${prefix}c${withAttribute(styled, "t", type)}>${content}</${prefix}c>`;
}

const fresh = (patch: CellPatch, prefix: string): string => patched(` r="${toA1(patch.at)}"`, "", patch, prefix);

function patchedRow(inside: string, patches: readonly CellPatch[], prefix: string): string {
  const left = new Map(patches.map((patch) => [patch.at.column, patch]));
  const cells: { readonly column: number; readonly xml: string }[] = [];
  for (const [xml, attributes = "", content = ""] of inside.matchAll(elements(prefix, "c"))) {
    const at = parseA1(attributeOf(attributes, "r") ?? "");
    if (!at) throw new NotPatchable("en celle har ingen adresse");
    const patch = left.get(at.column);
    left.delete(at.column);
    cells.push({ column: at.column, xml: patch ? patched(attributes, content, patch, prefix) : xml });
  }
  for (const patch of left.values()) cells.push({ column: patch.at.column, xml: fresh(patch, prefix) });
  return cells
    .sort((one, other) => one.column - other.column)
    .map(({ xml }) => xml)
    .join("");
}

function byRow(patches: readonly CellPatch[]): Map<number, CellPatch[]> {
  const rows = new Map<number, CellPatch[]>();
  for (const patch of patches) rows.set(patch.at.row, [...(rows.get(patch.at.row) ?? []), patch]);
  return rows;
}

/** The sheet's XML with some of its cells changed. Throws NotPatchable where it is written in a way not known here. */
export function patchSheet(xml: string, patches: readonly CellPatch[]): string {
  const prefix = prefixOf(xml, "sheetData");
  if (prefix === null) throw new NotPatchable("arket har ingen celler");
  const data = elements(prefix, "sheetData").exec(xml);
  if (!data) throw new NotPatchable("arket har ingen celler");
  const left = byRow(patches);
  const rows: { readonly row: number; readonly xml: string }[] = [];
  for (const [own, attributes = "", inside = ""] of (data[2] ?? "").matchAll(elements(prefix, "row"))) {
    const number = Number(attributeOf(attributes, "r") ?? NaN);
    if (!Number.isInteger(number)) throw new NotPatchable("en række har intet nummer");
    const patchesHere = left.get(number - 1);
    left.delete(number - 1);
    const changed =
      patchesHere &&
      `<${prefix}row${withAttribute(attributes, "spans", null)}>${patchedRow(inside, patchesHere, prefix)}</${prefix}row>`;
    rows.push({ row: number - 1, xml: changed ?? own });
  }
  for (const [row, own] of left)
    rows.push({ row, xml: `<${prefix}row r="${row + 1}">${patchedRow("", own, prefix)}</${prefix}row>` });
  const inside = rows
    .sort((one, other) => one.row - other.row)
    .map(({ xml: own }) => own)
    .join("");
  const [start, end] = [data.index, data.index + data[0].length];
  return `${xml.slice(0, start)}<${prefix}sheetData${data[1] ?? ""}>${inside}</${prefix}sheetData>${xml.slice(end)}`;
}
