#!/bin/sh
# Guess:   a workbook with a table, loaded and saved with exceljs, still has the table.
# Happens: a table has one header row where headerRowCount is not written, and Excel leaves it out; exceljs reads that
#          as none and writes headerRowCount="0". The row of headings becomes a row of data. A table that exceljs made
#          itself is fine, so its own round trip does not show it.
# Hurt:    whoever fills a template: Excel offers to repair the file, and what refers to Table1[Amount] reads another
#          range.
# So:      put cells into the file's own parts instead of loading and saving it; ours does, and leaves tables alone.
# Source:  run of 2026-11-29, exceljs 4.4.0, Node 20; the repair is reported in issues 1959 and 2277 of exceljs/exceljs,
#          the cause in issue 69 of fslaborg/FsSpreadsheet. ECMA-376 part 1, 18.5.1.2 (table).
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

const TABLE = "xl/tables/table1.xml";
const headerRows = (file) => /headerRowCount="(\d)"/.exec(strFromU8(unzipSync(file)[TABLE]))?.[1] ?? "not written";
async function reopen(file) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const book = new ExcelJS.Workbook();
const columns = [{ name: "Post" }, { name: "Amount" }];
book.addWorksheet("Ark1").addTable({ name: "Table1", ref: "A1", headerRow: true, columns, rows: [["a", 1]] });
const own = new Uint8Array(await book.xlsx.writeBuffer());
const parts = unzipSync(own);
const asExcelWritesIt = strFromU8(parts[TABLE]).replace(' headerRowCount="1"', "");
const fromExcel = zipSync({ ...parts, [TABLE]: strToU8(asExcelWritesIt) });

const seen = {
  ownSaved: headerRows(await reopen(own)),
  fromExcel: headerRows(fromExcel),
  fromExcelSaved: headerRows(await reopen(fromExcel)),
};
const expected = { ownSaved: "1", fromExcel: "not written", fromExcelSaved: "0" };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
