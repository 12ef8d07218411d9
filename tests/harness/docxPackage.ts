import { strToU8, zipSync } from "fflate";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';

export type DocxParts = Readonly<Record<string, string | Uint8Array>>;

/** A package's parts as bytes. */
export function zipped(parts: DocxParts): Uint8Array {
  const bytes = (part: string | Uint8Array): Uint8Array => (typeof part === "string" ? strToU8(part) : part);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, bytes(part)])));
}

const arrow = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`;

/** A document with as little as the format asks for; `more` adds or replaces parts. */
export function docxOf(body: string, more: DocxParts = {}): Uint8Array {
  const kinds = ["styles", "footnotes", "header1"].filter((name) => `word/${name}.xml` in more);
  const arrows = kinds.map((name) => arrow(name, name.replace(/\d/, ""), `${name}.xml`));
  return zipped({
    "_rels/.rels": `<Relationships>${arrow("rId1", "officeDocument", "word/document.xml")}</Relationships>`,
    "word/document.xml": `<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
    "word/_rels/document.xml.rels": `<Relationships>${arrows.join("")}</Relationships>`,
    ...more,
  });
}

export const run = (text: string, properties = ""): string =>
  `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

export const paragraph = (content: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content.startsWith("<") || content === "" ? content : run(content)}</w:p>`;

export const cell = (content: string, properties = ""): string =>
  `<w:tc>${properties === "" ? "" : `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith("<w:p>") || content.startsWith("<w:tbl>") ? content : paragraph(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ""): string =>
  `<w:tr>${properties === "" ? "" : `<w:trPr>${properties}</w:trPr>`}${cells.join("")}</w:tr>`;

export const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join("")}</w:tbl>`;

/** A table of plain texts: a line is a row. */
export const plainTable = (...rows: readonly (readonly string[])[]): string =>
  table(...rows.map((texts) => row(texts.map((text) => cell(text)))));
