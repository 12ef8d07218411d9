#!/bin/sh
# Guess:   a paragraph that was dragged to another place while changes are tracked (w:moveFrom, w:moveTo) is read once,
#          where it stands now, by readers that leave deleted text out and take inserted text.
# Happens: word-extractor has it twice, before and after; docx-preview, with changes not rendered, has it nowhere, only
#          two empty paragraphs. Both treat w:del and w:ins rightly. mammoth and officeparser have it once.
# Hurt:    whoever reads a form that several people have worked on: an amount of a sentence counts twice, or the
#          sentence with the reservation is not there, and the text around it is whole.
# So:      take w:moveTo and leave w:moveFrom. Ours does, and says that there are tracked changes; a test holds it.
# Source:  run of 2026-11-29, word-extractor 1.0.4, docx-preview 0.4.1 (in jsdom 29.1.1), mammoth 1.13.0, officeparser
#          8.1.1, Node 20; no issue of theirs found. ECMA-376 part 1, 17.13.5.22 and 17.13.5.25.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund \
  word-extractor@1.0.4 docx-preview@0.4.1 mammoth@1.13.0 officeparser@8.1.1 jsdom@29.1.1 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
import WordExtractor from "word-extractor";

const schemas = "http://schemas.openxmlformats.org";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const by = 'w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z"';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const body =
  `<w:p><w:moveFrom ${by}>${run("Moved 500.")}</w:moveFrom></w:p>` +
  `<w:p>${run("Rent ")}<w:del ${by}><w:r><w:delText>900</w:delText></w:r></w:del>` +
  `<w:ins ${by}>${run("1.300")}</w:ins></w:p>` +
  `<w:p><w:moveTo ${by}>${run("Moved 500.")}</w:moveTo></w:p>`;
const parts = {
  "[Content_Types].xml":
    `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ` +
    `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" ` +
    `Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml":
    `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`,
};
const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
const file = Buffer.from(zipSync(Object.fromEntries(bytes)));

const { window } = new JSDOM("<body></body>");
const { document, DOMParser, Node, XMLSerializer } = window;
Object.assign(globalThis, { window, document, DOMParser, Node, XMLSerializer });
const { renderAsync } = await import("docx-preview");
const page = document.createElement("div");
await renderAsync(file, page, page, { inWrapper: false });

const lines = (text) => text.split(/\n+/).filter((line) => line.trim() !== "");
const seen = {
  "word-extractor": lines((await new WordExtractor().extract(file)).getBody()),
  "docx-preview": [...page.querySelectorAll("p")].map((paragraph) => paragraph.textContent),
  mammoth: lines((await mammoth.extractRawText({ buffer: file })).value),
  officeparser: lines((await (await parseOffice(file)).to("text")).value),
};
const expected = {
  "word-extractor": ["Moved 500.", "Rent 1.300", "Moved 500."],
  "docx-preview": ["", "Rent 1.300", ""],
  mammoth: ["Rent 1.300", "Moved 500."],
  officeparser: ["Rent 1.300", "Moved 500."],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
