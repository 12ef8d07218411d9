#!/bin/sh
# Guess:   a cell of 2.5 with the format 0 shows 3 and -2.5 shows -3, as in Excel and as ROUND has it in the same engine.
# Happens: IronCalc shows halves to the nearest even digit: 2.5 and 1.5 both show 2, 0.125 as 0% shows 12%, and in
#          thousands (#,##0,) both 1500 and 2500 show 2. TEXT does the same; ROUND and FIXED round away from zero.
# Hurt:    whoever prints a table from it, or compares what is shown: a budget in thousands whose rows end in 500 shows
#          every other one a unit less than Excel does, and a total that Excel shows as right looks wrong.
# So:      compare what cells without a format show, as our tests do with this engine; our own texts round away from
#          zero, and a test holds it.
# Source:  run of 2026-11-29, @ironcalc/wasm 0.8.4, Node 20; no issue found (pull request 1426 of ironcalc/IronCalc is
#          about a carry below 1, and leaves the way of rounding aside).
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

function shown(input, format) {
  const model = new Model("Ark", "en", "UTC", "en");
  model.setUserInput(0, 1, 1, input);
  if (format) model.updateRangeStyle({ sheet: 0, row: 1, column: 1, width: 1, height: 1 }, "num_fmt", format);
  model.evaluate();
  return model.getFormattedCellValue(0, 1, 1);
}

const seen = {
  cells: [shown("1.5", "0"), shown("2.5", "0"), shown("-2.5", "0"), shown("0.125", "0%")],
  thousands: [shown("1500", "#,##0,"), shown("2500", "#,##0,")],
  text: shown('=TEXT(2.5,"0")'),
  rounded: [shown("=ROUND(2.5,0)"), shown("=ROUND(-2.5,0)"), shown("=FIXED(2.5,0)")],
};
const expected = {
  cells: ["2", "2", "-2", "12%"],
  thousands: ["2", "2"],
  text: "2",
  rounded: ["3", "-3", "3"],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
