#!/bin/sh
# Guess:   in an engine for Excel formulas, IF(A1,"yes","no") with A1 blank is "no", A1="" is TRUE, and "Service" equals
#          "service".
# Happens: a blank (null from onCell) is true in IF and not equal to "", though it is equal to 0. Comparison and SUMIF
#          tell capitals apart: SUMIF of "service" passes "Service" by. Nothing fails.
# Hurt:    whoever checks a workbook's conditions with it: rows not filled in come out as filled in, and a sum per area
#          lacks those typed with a capital.
# So:      try an engine on blank and on capitals before trusting its sums; our layouts' formulas are calculated by
#          another one in the tests.
# Source:  run of 2026-11-29, fast-formula-parser 1.0.19, Node 20; no issue found.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund fast-formula-parser@1.0.19
cat >case.mjs <<'CASE'
import FormulaParser from "fast-formula-parser";

const rows = [[null, 1], ["Service", 2], ["service", 4]];
const parser = new FormulaParser({
  onCell: ({ row, col }) => rows[row - 1][col - 1],
  onRange: ({ from, to }) => rows.slice(from.row - 1, to.row).map((row) => row.slice(from.col - 1, to.col)),
});
const valueOf = (formula) => parser.parse(formula, { sheet: "Ark1", row: 9, col: 9 });

const seen = {
  blankInIf: valueOf('IF(A1,"yes","no")'),
  blankIsZero: valueOf("A1=0"),
  blankIsEmptyText: valueOf('A1=""'),
  capitals: valueOf("A2=A3"),
  sumif: valueOf('SUMIF(A1:A3,"service",B1:B3)'),
};
const expected = { blankInIf: "yes", blankIsZero: true, blankIsEmptyText: false, capitals: false, sumif: 4 };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
