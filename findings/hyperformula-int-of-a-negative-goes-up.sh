#!/bin/sh
# Guess:   INT rounds down, as in Excel: INT(-1.5) is -2, and INT and MOD belong together: n is d*INT(n/d)+MOD(n,d).
# Happens: INT cuts the decimals off: INT(-1.5) is -1 and INT(-0.5) is 0. FLOOR(-1.5,1) is right, and so is MOD in this
#          version, so that 2*INT(-3/2)+MOD(-3,2) is -1 where it should be -3. Nothing fails.
# Hurt:    whoever recalculates a budget with it: savings are negative, so whole thousands come out one too small on
#          that side of zero only, and a saving no longer cancels the cost it pays for.
# So:      round by a rule of one's own that says what happens below zero; our amounts do, and a test holds both sides.
# Source:  run of 2026-11-29, hyperformula 3.5.0, Node 20; no issue found about INT (1747 of handsontable/hyperformula
#          was MOD). Microsoft's page on INT.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund hyperformula@3.5.0
cat >case.mjs <<'CASE'
import { HyperFormula } from "hyperformula";

const formulas = ["INT(-1.5)", "INT(-0.5)", "INT(1.5)", "FLOOR(-1.5,1)", "MOD(-3,2)", "2*INT(-3/2)+MOD(-3,2)"];
const book = HyperFormula.buildFromArray([formulas.map((formula) => `=${formula}`)], { licenseKey: "gpl-v3" });
const values = book.getSheetValues(0)[0];
const seen = Object.fromEntries(formulas.map((formula, index) => [formula, values[index]]));
const expected = {
  "INT(-1.5)": -1,
  "INT(-0.5)": 0,
  "INT(1.5)": 1,
  "FLOOR(-1.5,1)": -2,
  "MOD(-3,2)": 1,
  "2*INT(-3/2)+MOD(-3,2)": -1,
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
