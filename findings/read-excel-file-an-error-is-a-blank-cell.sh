#!/bin/sh
# Guess:   read-excel-file tells a cell that shows #REF! or #DIV/0! from a blank one: by its code, or by refusing it.
# Happens: it is null, as a blank cell is, in the middle of amounts; so is a formula whose result is the empty text.
#          0 and false stay what they are. Nothing is said.
# Hurt:    whoever adds up what people hand in: a total that Excel shows as an error is a sum with a hole in it, and the
#          sum is right but for the amount that mattered.
# So:      keep blank, zero, text and error apart. Ours does, the error is a finding that names the cell, and tests hold it.
# Source:  run of 2026-11-30, read-excel-file 9.3.17 (files made with exceljs 4.4.0), Node 20; its README tells of errors
#          in schemas and not of cells that hold one.
# Date:    2026-11-30
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund read-excel-file@9.3.17 exceljs@4.4.0
cat >case.mjs <<'CASE'
import ExcelJS from "exceljs";
import { readSheet } from "read-excel-file/node";

const book = new ExcelJS.Workbook();
book.addWorksheet("Ark1").addRow([
  -1300,
  { error: "#REF!" },
  { formula: "1/0", result: { error: "#DIV/0!" } },
  { formula: 'A1&""', result: "" },
  null,
  { formula: "500-500", result: 0 },
  false,
]);
const seen = (await readSheet(Buffer.from(await book.xlsx.writeBuffer())))[0];
const expected = [-1300, null, null, null, null, 0, false];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
