#!/bin/sh
# Guess:   [$-406] in a number format names the language (406 is Danish) and no currency: 46082 shown as [$-406]#,##0 is
#          46.082 or 46,082.
# Happens: it is "$46,082", and #,##0.00\ [$-406] is "46,082.00 $". With a date the mark is passed over, and with a
#          currency ([$kr.-406]) it is right.
# Hurt:    whoever takes the shown text (cell.w, sheet_to_csv, sheet_to_json with raw: false) of a workbook made in
#          Danish, or of any language: a mark that only names the language turns kroner into dollars.
# So:      take values and read formats by a rule of one's own; ours passes the mark over, and a test has both kinds.
# Source:  run of 2026-11-29, @e965/xlsx 0.20.3 (SheetJS republished), Node 20; no issue found. ECMA-376 part 1, 18.8.31
#          (number formats).
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3
cat >case.mjs <<'CASE'
import * as XLSX from "@e965/xlsx";

const formats = ["[$-406]#,##0", "[$-406]0.0%", "#,##0.00\\ [$-406]", "#,##0.00\\ [$kr.-406]", "[$-406]yyyy"];
const sheet = XLSX.utils.aoa_to_sheet([formats.map((z) => ({ t: "n", v: 46082, z }))]);
const file = XLSX.write(XLSX.utils.book_new(sheet, "Ark1"), { type: "buffer", bookType: "xlsx" });
const [seen] = XLSX.utils.sheet_to_json(XLSX.read(file).Sheets.Ark1, { header: 1, raw: false });
const expected = ["$46,082", "$4608200.0%", "46,082.00 $", "46,082.00 kr.", "2026"];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
