#!/bin/sh
# Guess:   cell.value of a formula cell is { formula, result }, and a total of 0 has result 0.
# Happens: 0, false and "" are left out: the object is { formula } alone, just as for a formula that was never
#          calculated. cell.result has the 0; cell.text is empty. The file itself is right.
# Hurt:    whoever checks sums: a total that cancels out to 0, the one worth looking at, cannot be told from one
#          without a value, and `?? "missing"` says so. Blank, zero and false are three things.
# So:      read cell.result. Our own reader keeps 0, false and not calculated apart, and a test holds it.
# Source:  run of 2026-11-29, exceljs 4.4.0, Node 20; issue 2943 of exceljs/exceljs (open).
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund exceljs@4.4.0
cat >case.mjs <<'CASE'
import ExcelJS from "exceljs";

const book = new ExcelJS.Workbook();
const sheet = book.addWorksheet("Ark1");
sheet.addRow([
  { formula: "500-500", result: 0 },
  { formula: "1=2", result: false },
  { formula: "500-400", result: 100 },
  { formula: "Z9+1" },
]);
const read = new ExcelJS.Workbook();
await read.xlsx.load(await book.xlsx.writeBuffer());
const cells = ["A1", "B1", "C1", "D1"].map((at) => read.worksheets[0].getCell(at));
const seen = {
  value: cells.map(({ value }) => ("result" in value ? value.result : "no result")),
  result: cells.map(({ result }) => result ?? "no result"),
};
const expected = {
  value: ["no result", "no result", 100, "no result"],
  result: [0, false, 100, "no result"],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
