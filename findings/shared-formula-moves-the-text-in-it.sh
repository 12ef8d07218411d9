#!/bin/sh
# Guess:   Excel stores a column of like formulas once, as a shared formula; a reader that spells it out for the other
#          rows moves the cell references and leaves the texts alone.
# Happens: SheetJS and exceljs move whatever looks like a reference: IF($A1="Q1",B1,0) reads as IF($A2="Q2",B2,0) one
#          row down, and the sheet 'K1 2026' becomes 'K2 2026', which may well exist. SheetJS saves it so, too.
# Hurt:    whoever reads or compares the formulas of real workbooks: quarters (Q1, K1), budget years (FY26), codes and
#          sheet names are of exactly that shape, and the formula it then says is valid and means something else.
# So:      split a formula into texts, quoted sheet names and references before moving it. Ours does; a test has "A1" as
#          a text and as a sheet.
# Source:  run of 2026-11-29, @e965/xlsx 0.20.3 (SheetJS republished) and exceljs 4.4.0, Node 20; tealeg/xlsx (Go)
#          mended the same in its pull request 196. SheetJS/sheetjs tells in pull request 67 that it uses a pattern.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 exceljs@4.4.0 fflate@0.8.3
cat >case.mjs <<'CASE'
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import ExcelJS from "exceljs";
import * as XLSX from "@e965/xlsx";

const SHEET = "xl/worksheets/sheet1.xml";
const save = (book) => XLSX.write(book, { type: "buffer", bookType: "xlsx" });
const plain = XLSX.utils.book_new(XLSX.utils.aoa_to_sheet([["Q1", 1, 1], ["Q1", 2, 1]]), "Ark1");
const parts = unzipSync(save(plain));
const cell = (row, formula) => `<row r="${row}"><c r="C${row}">${formula}<v>1</v></c></row>`;
const shared = `IF($A1="Q1",B1,'K1 2026'!B1)`;
const rows = cell(1, `<f t="shared" ref="C1:C2" si="0">${shared}</f>`) + cell(2, `<f t="shared" si="0"/>`);
const sheet = strFromU8(parts[SHEET]).replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
const file = zipSync({ ...parts, [SHEET]: strToU8(sheet) });

const read = XLSX.read(file);
const book = new ExcelJS.Workbook();
await book.xlsx.load(file);
const seen = {
  sheetjs: read.Sheets.Ark1.C2.f,
  savedBySheetjs: XLSX.read(save(read)).Sheets.Ark1.C2.f,
  exceljs: book.worksheets[0].getCell("C2").formula,
};
const wrong = `IF($A2="Q2",B2,'K2 2026'!B2)`;
const expected = { sheetjs: wrong, savedBySheetjs: wrong, exceljs: wrong };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
