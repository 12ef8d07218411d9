#!/bin/sh
# Guess:   a row that begins in a later column (w:gridBefore) keeps its cells in their columns.
# Happens: mammoth and officeparser begin every row in the first column: the amounts of 2026 and 2027 stand as label
#          and 2026, and no empty cell tells. officeparser's text does the same below a label that is merged over
#          several rows, though its HTML does not.
# Hurt:    whoever checks the tables of a Word form: the right amount under another year, and totals that add up.
# So:      count columns by w:gridBefore, w:gridSpan and w:vMerge. Ours does, and tests hold all three.
# Source:  run of 2026-11-29, mammoth 1.13.0 and officeparser 8.1.1, Node 20; no issue found. ECMA-376 part 1, 17.4.15.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund mammoth@1.13.0 officeparser@8.1.1 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strToU8, zipSync } from "fflate";
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
const cell = (text, settings = "") =>
  `<w:tc><w:tcPr>${settings}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const grid = `<w:tblGrid>${"<w:gridCol/>".repeat(3)}</w:tblGrid>`;
const table = (...rows) => docx(`<w:tbl><w:tblPr/>${grid}${rows.join("")}</w:tbl>`);
const years = `<w:tr>${cell("Post")}${cell("2026")}${cell("2027")}</w:tr>`;
const late = table(years, `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell("100")}${cell("200")}</w:tr>`);
const merged = table(
  years.replace(cell("Post"), cell("Post", '<w:vMerge w:val="restart"/>')),
  `<w:tr>${cell("", "<w:vMerge/>")}${cell("100")}${cell("200")}</w:tr>`,
);
const rowsOf = (html) => html.match(/<tr>.*?<\/tr>/gs).map((tr) => tr.match(/(?<=<p>).*?(?=<\/p>)/g).join(" "));
const text = async (file) => (await (await parseOffice(file)).to("text")).value.split("\n").map((line) => line.trim());

const seen = {
  mammoth: rowsOf((await mammoth.convertToHtml({ buffer: late })).value),
  officeparser: await text(late),
  officeparserMerged: await text(merged),
};
const expected = {
  mammoth: ["Post 2026 2027", "100 200"],
  officeparser: ["| Post | 2026 | 2027 |", "| 100  | 200  |"],
  officeparserMerged: ["| Post | 2026 | 2027 |", "| 100  | 200  |"],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
