#!/bin/sh
# Guess:   a template with one row of ${table:...} and a total below it, =SUM(B2:B2), gets a total of all rows that
#          xlsx-template puts in; and a formula elsewhere that shows the total goes on showing it.
# Happens: the rows are put in and all below moves down, while formulas stay as they are: the total adds the first row
#          only, a formula below that meant the total now means a row, and so does one on another sheet. Nothing is
#          said.
# Hurt:    whoever fills a budget template from data: the workbook opens without a warning, its totals too small.
# So:      lay the formulas out for the rows there are; ours are, and a second engine recalculates them in the tests. A
#          SUM that leaves out a row is a finding of our check.
# Source:  run of 2026-11-29, xlsx-template 1.4.7, exceljs 4.4.0, Node 20; no issue found.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xlsx-template@1.4.7 exceljs@4.4.0
cat >case.mjs <<'CASE'
import ExcelJS from "exceljs";
import XlsxTemplate from "xlsx-template";

const book = new ExcelJS.Workbook();
const first = book.addWorksheet("Ark1");
first.addRow(["Linje", "2026"]);
first.addRow(["${table:lines.name}", "${table:lines.amount}"]);
first.addRow(["I alt", { formula: "SUM(B2:B2)", result: 0 }]);
first.addRow(["I kroner", { formula: "B3*1000", result: 0 }]);
book.addWorksheet("Ark2").addRow([{ formula: "Ark1!B3", result: 0 }]);

const template = new XlsxTemplate(Buffer.from(await book.xlsx.writeBuffer()));
const lines = [
  { name: "Husleje", amount: 100 },
  { name: "Løn", amount: 200 },
  { name: "It", amount: 300 },
];
template.substitute("Ark1", { lines });
const filled = new ExcelJS.Workbook();
await filled.xlsx.load(template.generate({ type: "nodebuffer" }));
const [one, two] = filled.worksheets;
const text = (cell) => cell.formula ?? cell.value;
const seen = {
  rows: [2, 3, 4, 5].map((row) => [1, 2].map((column) => text(one.getCell(row, column))).join(" ")),
  below: one.getCell("B6").formula,
  elsewhere: two.getCell("A1").formula,
};
const expected = {
  rows: ["Husleje 100", "Løn 200", "It 300", "I alt SUM(B2:B2)"],
  below: "B3*1000",
  elsewhere: "Ark1!B3",
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
