#!/bin/sh
# Guess:   a table of a form shows alike in docx-preview whether or not its cells are content controls.
# Happens: a cell or a row that a control holds (w:sdt around w:tc or w:tr) is left out without a trace, and the cells
#          after it move left: the amount of 2027 stands under 2026. A paragraph held within a cell leaves the cell
#          empty. Only a control inside a paragraph is shown.
# Hurt:    whoever shows filled-in forms in a browser: controls are what forms are made of, and what is missing is what
#          was filled in. The table that is left looks whole.
# So:      walk through w:sdt and w:sdtContent at every level. Ours does, and a test has cell, row and paragraph.
# Source:  run of 2026-11-29, docx-preview 0.4.1 (in jsdom 29.1.1), Node 20; no issue found there, docling had the same
#          (its issue 3946). ECMA-376 part 1, 17.5.2.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 jsdom@29.1.1 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";

const schemas = "http://schemas.openxmlformats.org";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const docx = (body) => {
  const parts = {
    "[Content_Types].xml":
      `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ` +
      `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    "_rels/.rels":
      `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" ` +
      `Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/document.xml":
      `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  };
  return Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))));
};
async function preview(file) {
  const { window } = new JSDOM("");
  const { DOMParser, XMLSerializer, Node, HTMLElement, Element, document } = window;
  Object.assign(globalThis, { window, DOMParser, XMLSerializer, Node, HTMLElement, Element, document });
  const [page, styles] = [document.createElement("div"), document.createElement("div")];
  const { renderAsync } = await import("docx-preview");
  await renderAsync(file, page, styles, { inWrapper: false, ignoreFonts: true });
  return page;
}
const paragraph = (text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (content) => `<w:tc>${content}</w:tc>`;
const row = (...cells) => `<w:tr>${cells.join("")}</w:tr>`;
const held = (content) => `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const rows = [
  row(...["", "2026", "2027"].map((text) => cell(paragraph(text)))),
  row(cell(paragraph("a")), held(cell(paragraph("1"))), cell(paragraph("2"))),
  held(row(cell(paragraph("b")), cell(paragraph("3")), cell(paragraph("4")))),
  row(cell(paragraph("c")), cell(held(paragraph("5"))), cell(paragraph("6"))),
];
const page = await preview(docx(`<w:tbl><w:tblPr/><w:tblGrid/>${rows.join("")}</w:tbl>`));
const seen = [...page.querySelectorAll("tr")].map((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent));
const expected = [["", "2026", "2027"], ["a", "2"], ["c", "", "6"]];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
