#!/bin/sh
# Guess:   <w:noBreakHyphen/>, which Word writes for Ctrl+Shift+hyphen, reads as some hyphen: -1.300 stays negative.
# Happens: docx-preview draws <wbr>, no sign at all and a place to break just where there must be none; officeparser
#          drops it. Both show 1.300. officeparser drops the minus of the font Symbol (w:sym F02D) too. mammoth keeps
#          both.
# Hurt:    whoever reads amounts from Word: the careful writer, who keeps the minus with its figure, is the one whose
#          savings turn into costs.
# So:      read the element as U+2011 and U+2011 as minus. Ours does, and tests hold both signs.
# Source:  run of 2026-11-29, docx-preview 0.4.1 (in jsdom 29.1.1), officeparser 8.1.1 and mammoth 1.13.0, Node 20; pull
#          request 219 of VolodymyrBaydalka/docxjs (open) has it for words. ECMA-376 part 1, 17.3.3.18.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund docx-preview@0.4.1 officeparser@8.1.1 mammoth@1.13.0 jsdom@29.1.1 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strToU8, zipSync } from "fflate";
import { JSDOM } from "jsdom";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";

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
const paragraph = (sign) => docx(`<w:p><w:r>${sign}<w:t>1.300</w:t></w:r></w:p>`);
const [noBreak, symbol] = [paragraph("<w:noBreakHyphen/>"), paragraph('<w:sym w:font="Symbol" w:char="F02D"/>')];
const officeparser = async (file) => (await (await parseOffice(file)).to("text")).value;
const html = async (buffer) => (await mammoth.convertToHtml({ buffer })).value;

const seen = {
  "docx-preview": (await preview(noBreak)).querySelector("p").innerHTML,
  officeparser: [await officeparser(noBreak), await officeparser(symbol)],
  mammoth: [await html(noBreak), await html(symbol)],
};
const expected = {
  "docx-preview": "<span><wbr>1.300</span>",
  officeparser: ["1.300", "1.300"],
  mammoth: ["<p>\u20111.300</p>", "<p>\u22121.300</p>"],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
