#!/bin/sh
# Guess:   an equation in a Word form, "Payback = 900/300 = 3" set as a fraction, reads as its figures with something
#          between them.
# Happens: word-extractor sets numerator and denominator side by side: "Payback = 900300 = 3". mammoth drops the
#          equation and keeps the text around it, "Payback =  = 3", with a warning that an element was ignored.
#          officeparser writes LaTeX, \frac{900}{300}.
# Hurt:    whoever looks for amounts in forms: a figure that stands nowhere in the document, or a calculation whose
#          figures are gone.
# So:      put the sign between the two when m:den begins, as Word's own linear form has it. Ours does, and a test
#          holds it.
# Source:  run of 2026-11-29, word-extractor 1.0.4, mammoth 1.13.0, officeparser 8.1.1, Node 20; no issue found about
#          the figures. ECMA-376 part 1, 22.1.2.36.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund word-extractor@1.0.4 mammoth@1.13.0 officeparser@8.1.1 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
import WordExtractor from "word-extractor";

const schemas = "http://schemas.openxmlformats.org";
const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const figure = (text) => `<m:r><m:t>${text}</m:t></m:r>`;
const fraction = `<m:f><m:num>${figure("900")}</m:num><m:den>${figure("300")}</m:den></m:f>`;
const body = `<w:p>${run("Payback = ")}<m:oMath>${fraction}</m:oMath>${run(" = 3")}</w:p>`;
const parts = {
  "[Content_Types].xml":
    `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ` +
    `ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
  "_rels/.rels":
    `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" ` +
    `Type="${schemas}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  "word/document.xml":
    `<w:document xmlns:w="${schemas}/wordprocessingml/2006/main" xmlns:m="${schemas}/officeDocument/2006/math">` +
    `<w:body>${body}<w:sectPr/></w:body></w:document>`,
};
const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)]);
const file = Buffer.from(zipSync(Object.fromEntries(bytes)));

const seen = {
  "word-extractor": (await new WordExtractor().extract(file)).getBody().trim(),
  mammoth: (await mammoth.extractRawText({ buffer: file })).value.trim(),
  messages: (await mammoth.extractRawText({ buffer: file })).messages.length,
  officeparser: (await (await parseOffice(file)).to("text")).value,
};
const expected = {
  "word-extractor": "Payback = 900300 = 3",
  mammoth: "Payback =  = 3",
  messages: 1,
  officeparser: "Payback = \\frac{900}{300} = 3",
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
