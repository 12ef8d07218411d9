#!/bin/sh
# Guess:   the formats 0 and #,##0 show the same figure, without and with a mark for thousands, and -2.5 shows as -3
#          where 2.5 shows as 3, as in Excel.
# Happens: 0 shows -2.5 as -2 and 2.5 as 3; #,##0 shows -3 and 3; 0.0 shows -0.25 as -0.2 and 0.25 as 0.3. So the
#          same saving is one krone smaller in one column than in the next.
# Hurt:    whoever takes the shown text: savings are negative, so half a unit is lost on one side of zero only, and a
#          row of savings no longer cancels the costs it pays for.
# So:      round the value away from zero by a rule of one's own; ours does, as a decimal, and a test holds it.
# Source:  run of 2026-11-29, @e965/xlsx 0.20.3 (SheetJS republished) and ssf 0.11.2, Node 20; no issue found.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @e965/xlsx@0.20.3 ssf@0.11.2
cat >case.mjs <<'CASE'
import * as XLSX from "@e965/xlsx";
import SSF from "ssf";

const shown = ({ format }) => ["0", "#,##0"].map((as) => [2.5, -2.5, 12.5, -12.5].map((value) => format(as, value)));
const seen = {
  sheetjs: shown(XLSX.SSF),
  ssf: shown(SSF),
  tenths: [0.25, -0.25].map((value) => XLSX.SSF.format("0.0", value)),
};
const both = [["3", "-2", "13", "-12"], ["3", "-3", "13", "-13"]];
const expected = { sheetjs: both, ssf: both, tenths: ["0.3", "-0.2"] };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
