#!/bin/sh
# Guess:   xlsx-calc, which fills in the results of a SheetJS workbook's formulas, sums a column as Excel does: a figure
#          that is stored as text is passed over.
# Happens: SUM and SUMPRODUCT count it, while A2=3 is false for the same cell, as in Excel. ROUND(-2.5,0) is -2 where
#          Excel has -3, and SUMIF with "<>Service" is 0, whatever the rows are.
# Hurt:    whoever recalculates workbooks to see whether their totals are right: the commonest error in a pasted sheet,
#          figures that are text and so missing in the total, is made right by the recalculation and never seen.
# So:      keep text and figure apart up to the sum, and say which cell is text; our check does, and tests hold it.
# Source:  run of 2026-11-29, xlsx-calc 0.9.2 (with @e965/xlsx 0.20.3), Node 20; no issue found. Microsoft's pages on
#          SUM and ROUND.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund xlsx-calc@0.9.2 @e965/xlsx@0.20.3
cat >case.mjs <<'CASE'
import XLSX from "@e965/xlsx";
import calculate from "xlsx-calc";

const formulas = [
  "SUM(B1:B3)",
  'SUMPRODUCT((A1:A3="Service")*B1:B3)',
  "B2=3",
  "ROUND(-2.5,0)",
  'SUMIF(A1:A3,"Service",B1:B3)',
  'SUMIF(A1:A3,"<>Service",B1:B3)',
];
const sheet = XLSX.utils.aoa_to_sheet([
  ["Service", 1],
  ["Service", "3"],
  ["Anlæg", 100],
]);
formulas.forEach((formula, index) => {
  sheet[`C${index + 1}`] = { t: "n", f: formula };
});
sheet["!ref"] = `A1:C${formulas.length}`;
calculate({ SheetNames: ["Ark1"], Sheets: { Ark1: sheet } });
const seen = Object.fromEntries(formulas.map((formula, index) => [formula, sheet[`C${index + 1}`].v]));
const expected = {
  "SUM(B1:B3)": 104,
  'SUMPRODUCT((A1:A3="Service")*B1:B3)': 4,
  "B2=3": false,
  "ROUND(-2.5,0)": -2,
  'SUMIF(A1:A3,"Service",B1:B3)': 1,
  'SUMIF(A1:A3,"<>Service",B1:B3)': 0,
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
