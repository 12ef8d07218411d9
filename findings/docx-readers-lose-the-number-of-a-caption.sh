#!/bin/sh
# Guess:   "Tabel 3. Service" is read as such, whichever of Word's two notations its number field has.
# Happens: the number in the short one (w:fldSimple) is left out by mammoth and docx-preview: "Tabel . Service". In the
#          long one (w:fldChar) both have it, and one document may well hold both.
# Hurt:    whoever finds a table by its number, or follows "se tabel 3": some captions of one document have it and some
#          do not.
# So:      take the runs within w:fldSimple as text, and know a table by its words too. Ours does both; a test holds the
#          field.
# Source:  run of 2026-11-29, mammoth 1.13.0 and docx-preview 0.4.1 (in jsdom 29.1.1), Node 20; no issue found. ECMA-376
#          part 1, 17.16.19 and 17.16.18.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 docx-preview@0.4.1 jsdom@29.1.1 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";

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
const text = (words) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const mark = (type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const caption = (field) => docx(`<w:p>${text("Tabel ")}${field}${text(". Service")}</w:p>`);
const short = caption(`<w:fldSimple w:instr=" SEQ Tabel ">${text("3")}</w:fldSimple>`);
const instruction = '<w:r><w:instrText xml:space="preserve"> SEQ Tabel </w:instrText></w:r>';
const long = caption(mark("begin") + instruction + mark("separate") + text("3") + mark("end"));
const read = async (file) => [
  (await mammoth.extractRawText({ buffer: file })).value.trim(),
  (await preview(file)).querySelector("p").textContent,
];
const seen = { short: await read(short), long: await read(long) };
const expected = { short: ["Tabel . Service", "Tabel . Service"], long: ["Tabel 3. Service", "Tabel 3. Service"] };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
