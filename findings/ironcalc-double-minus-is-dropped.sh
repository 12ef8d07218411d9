#!/bin/sh
# Guess:   SUMPRODUCT(--(A1:A3="Service"),B1:B3) adds the rows of Service, as in every other engine: the double minus
#          makes 1 and 0 of TRUE and FALSE.
# Happens: IronCalc drops the double minus and the sum is 0, not an error; SUM(--(…)) too. One minus is #N/IMPL!, and
#          1*(…) is right.
# Hurt:    whoever recalculates finance workbooks, where this is the everyday condition sum: every such total is 0.
# So:      our layouts sum with SUMIFS and need no coercion; where IronCalc is the second engine, write 1*(…).
# Source:  run of 2026-11-29, @ironcalc/wasm 0.8.4, Node 20; issue 1084 of ironcalc/IronCalc (open) asks for the
#          operator.
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
const cells = [["Service", 1], ["Anlæg", 2], ["Service", 4]];

function valueOf(formula) {
  const model = new Model("Ark", "en", "UTC", "en");
  cells.forEach((row, index) => row.forEach((cell, column) => model.setUserInput(0, index + 1, column + 1, `${cell}`)));
  model.setUserInput(0, 9, 9, formula);
  model.evaluate();
  return model.getFormattedCellValue(0, 9, 9);
}

const seen = {
  doubleMinus: valueOf('=SUMPRODUCT(--(A1:A3="Service"),B1:B3)'),
  counted: valueOf('=SUM(--(A1:A3="Service"))'),
  minus: valueOf('=SUMPRODUCT(-(A1:A3="Service"),B1:B3)'),
  times: valueOf('=SUMPRODUCT(1*(A1:A3="Service"),B1:B3)'),
};
const expected = { doubleMinus: "0", counted: "0", minus: "#N/IMPL!", times: "5" };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
