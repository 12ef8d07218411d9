#!/bin/sh
# Guess:   a .docx that html-docx-js makes of a web page, and that Word opens with its tables, has the page's text for
#          readers of Word documents.
# Happens: its body is one w:altChunk, a pointer to the page as it was (word/afchunk.mht), which only Word turns into
#          paragraphs. mammoth gives "" beside a message that an element was not recognised, word-extractor nothing but
#          blanks and no message. officeparser has the text.
# Hurt:    whoever checks forms that a system exported: the document is there, nothing fails, and the check of an empty
#          text finds nothing wrong. Once somebody has saved it in Word, the same reader finds everything.
# So:      count w:altChunk and say that a piece was not read. Ours does, and a test holds it.
# Source:  run of 2026-11-30, html-docx-js 0.3.1, mammoth 1.13.0, word-extractor 1.0.4, officeparser 8.1.1, Node 20;
#          ECMA-376 part 1, 17.17.2.1 (alternative format import).
# Date:    2026-11-30
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund \
  html-docx-js@0.3.1 mammoth@1.13.0 word-extractor@1.0.4 officeparser@8.1.1
cat >case.mjs <<'CASE'
import { createRequire } from "node:module";
import mammoth from "mammoth";
import { parseOffice } from "officeparser";
import WordExtractor from "word-extractor";

const { asBlob } = createRequire(import.meta.url)("html-docx-js");
const table = "<table><tr><th>Udvalg</th><th>2026</th></tr><tr><td>SUD</td><td>-1.300</td></tr></table>";
const made = asBlob(`<!DOCTYPE html><html><body><p>Tabel A</p>${table}</body></html>`);
const file = Buffer.isBuffer(made) ? made : Buffer.from(await made.arrayBuffer());

const { value, messages } = await mammoth.extractRawText({ buffer: file });
const seen = {
  mammoth: value,
  "mammoth's messages": messages.map(({ message }) => message),
  "word-extractor": (await new WordExtractor().extract(file)).getBody().trim(),
  "officeparser has the amount": (await (await parseOffice(file)).to("text")).value.includes("-1.300"),
};
const expected = {
  mammoth: "",
  "mammoth's messages": ["An unrecognised element was ignored: w:altChunk"],
  "word-extractor": "",
  "officeparser has the amount": true,
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
