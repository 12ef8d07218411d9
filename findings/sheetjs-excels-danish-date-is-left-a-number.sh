#!/bin/sh
# Guess:   the shown text of a date in Excel's own Danish long form, [$-406]d. mmmm yyyy;@, is "1. marts 2026", or at
#          worst "1. March 2026".
# Happens: a point right after a date letter ends the formatter, without a word: the cell has no shown text, and
#          sheet_to_csv prints 46082. dd.mm.yyyy is the same, dd\.mm\.yyyy is fine. A blank before the percent sign
#          (0\ %) does it too, and 25 % comes out as 0.25.
# Hurt:    whoever exports workbooks with day and month in the order of Denmark, Germany or Finland to text: days and
#          shares become bare numbers in some columns and not in others, by how the format was typed.
# So:      read value and format, not the shown text; ours takes such formats as dates, and a test holds it.
# Source:  run of 2026-11-29, @e965/xlsx 0.20.3 (SheetJS republished), Node 20; issue 97 of SheetJS/ssf (open) has the
#          Hungarian yyyy.mm.dd.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3
cat >case.mjs <<'CASE'
import * as XLSX from "@e965/xlsx";

const cells = [
  { t: "n", v: 46082, z: "[$-406]d. mmmm yyyy;@" },
  { t: "n", v: 46082, z: "dd.mm.yyyy" },
  { t: "n", v: 46082, z: "dd\\.mm\\.yyyy" },
  { t: "n", v: 0.25, z: "0\\ %" },
  { t: "n", v: 0.25, z: "0%" },
];
const book = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([cells]), "Ark1");
const file = XLSX.write(book, { type: "buffer", bookType: "xlsx" });
const sheet = XLSX.read(file).Sheets.Ark1;
const text = ["A1", "B1", "C1", "D1", "E1"].map((at) => sheet[at].w ?? "none");
const seen = { text, csv: XLSX.utils.sheet_to_csv(sheet) };
const expected = {
  text: ["none", "none", "01.03.2026", "none", "25%"],
  csv: "46082,46082,01.03.2026,0.25,25%",
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
