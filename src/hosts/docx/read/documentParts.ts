import type { DocumentBlock, FormDocument } from "../../../domain/document/formDocument.ts";
import type { ParagraphRole } from "../../../domain/workbook/documentOutline.ts";
import { parseXml } from "../../package/parseXml.ts";
import { readRelationships } from "../../package/relationships.ts";
import type { ZipPackage } from "../../package/unzip.ts";
import { BlockReader } from "./blockReader.ts";
import { type ReadingState, startReading } from "./readingState.ts";
import { readParagraphStyles } from "./paragraphStyles.ts";
import { remarksOf } from "./remarks.ts";

/** Where the package keeps its document; null when it holds none. Templates (.dotx) have the same parts. */
export function findDocument(zip: ZipPackage): string | null {
  const named = readRelationships(zip, "").find(({ type }) => type === "officeDocument")?.target ?? null;
  const isDocument = (part: string | null): part is string =>
    part !== null && /^(?!xl\/|ppt\/).*\.xml$/i.test(part) && zip.has(part);
  return [named, "word/document.xml"].find(isDocument) ?? null;
}

function blocksOf(zip: ZipPackage, part: string, state: ReadingState, role: ParagraphRole): DocumentBlock[] {
  const reader = new BlockReader(state, role);
  parseXml(zip, part, reader);
  return reader.blocks;
}

/** What stands in the margins of a page is no part of the text, and often repeats the case's name and number. */
const NOTES: Readonly<Record<string, ParagraphRole>> = {
  footnotes: "footnote",
  endnotes: "footnote",
  header: "margin",
  footer: "margin",
};

export function readDocumentParts(zip: ZipPackage, part: string): FormDocument {
  const arrows = readRelationships(zip, part);
  const styles = arrows.find(({ type }) => type === "styles")?.target;
  const state = startReading(styles !== undefined && zip.has(styles) ? readParagraphStyles(zip, styles) : new Map());
  const body = blocksOf(zip, part, state, "text");
  const notes = Object.entries(NOTES).flatMap(([kind, role]) =>
    arrows
      .filter(({ type, target }) => type === kind && zip.has(target))
      .flatMap(({ target }) => blocksOf(zip, target, state, role))
      .filter((block) => block.kind === "table" || block.text.trim() !== ""),
  );
  return { blocks: [...body, ...notes], remarks: remarksOf(state) };
}
