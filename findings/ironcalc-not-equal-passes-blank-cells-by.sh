#!/bin/sh
# Guess:   SUMIF(A1:A3,"<>Service",B1:B3) adds every row that is not Service, also one whose area is blank, as
#          (A1:A3<>"Service") does and as Excel does.
# Happens: with a text after "<>" the blank cells are passed by (SUMIF, SUMIFS, COUNTIF, COUNTIFS, MAXIFS); with a
#          number ("<>0") they are counted. So "Service" and "<>Service" together are less than the whole.
# Hurt:    whoever splits a budget into "Service" and "the rest" with a row that lacks its area: the money is in neither
#          part, and each part looks right.
# So:      see that the parts add up to the whole; our check names a row that has an amount and no control area.
# Source:  run of 2026-11-29, @ironcalc/wasm 0.8.4, Node 20; no issue found. formualizer (its issue 158) and ClosedXML
#          (1567) had the same and mended it, with Excel's answer quoted.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @ironcalc/wasm@0.8.4
cat >case.mjs <<'CASE'
import { readFileSync } from "node:fs";
import { initSync, Model } from "@ironcalc/wasm";

initSync({ module: readFileSync("node_modules/@ironcalc/wasm/wasm_bg.wasm") });
const cells = [["Service", 1], ["Anlæg", 2], ["", 4]];

function valueOf(formula) {
  const model = new Model("Ark", "en", "UTC", "en");
  cells.forEach((row, index) => row.forEach((cell, column) => model.setUserInput(0, index + 1, column + 1, `${cell}`)));
  model.setUserInput(0, 9, 9, formula);
  model.evaluate();
  return model.getFormattedCellValue(0, 9, 9);
}

const seen = {
  all: valueOf("=SUM(B1:B3)"),
  service: valueOf('=SUMIF(A1:A3,"Service",B1:B3)'),
  notService: valueOf('=SUMIF(A1:A3,"<>Service",B1:B3)'),
  notServiceCompared: valueOf('=SUMPRODUCT((A1:A3<>"Service")*B1:B3)'),
  notZero: valueOf('=SUMIF(A1:A3,"<>0",B1:B3)'),
};
const expected = { all: "7", service: "1", notService: "2", notServiceCompared: "6", notZero: "7" };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
