#!/bin/sh
# Guess:   a cell that holds its date as text (t="d", as "Strict Open XML" in Excel's own Save As writes it) reads as
#          that date, or is refused.
# Happens: exceljs takes the number the text begins with: 2026-03-01 is 2026, and with a date format 18 July 1905. In a
#          cell without a date format it is a year among years.
# Hurt:    whoever reads approvals, deadlines or price levels from a strict workbook: every date of a year is the same
#          one, and a plain 2026 looks like a heading.
# So:      read t="d" by its own rule. Ours does, and a test holds date, time and duration.
# Source:  run of 2026-11-29, exceljs 4.4.0, Node 20; issue 2695 of exceljs/exceljs (open) has the formatted ones.
#          ECMA-376 part 1, 18.18.11 (cell types).
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";

const SHEET = "xl/worksheets/sheet1.xml";
const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Ark1");
sheet.getCell("A1").value = 46082;
sheet.getCell("B1").value = 46082;
sheet.getCell("B1").numFmt = "yyyy-mm-dd";
const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
const strict = strFromU8(parts[SHEET])
  .replaceAll("<v>46082</v>", "<v>2026-03-01</v>")
  .replace(/<c r="([AB])1"/g, '<c r="$11" t="d"');
const read = new ExcelJS.Workbook();
await read.xlsx.load(zipSync({ ...parts, [SHEET]: strToU8(strict) }));
const seen = ["A1", "B1"].map((at) => read.worksheets[0].getCell(at).value);
const expected = [2026, "1905-07-18T00:00:00.000Z"];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
