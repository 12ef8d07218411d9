#!/bin/sh
# Guess:   VALUE("(1300)") is -1300, as in Excel, VALUE("1300-") is that or #VALUE!, and VALUE("-") is #VALUE!.
# Happens: everything but digits, points and a leading minus is dropped: both are +1300, and a dash or an empty text is
#          0. "-1300" is right, which hides it.
# Hurt:    whoever reads accounts with these functions: systems print credits in brackets or with the minus last, and
#          each becomes a debit of the same size. A dash for "not stated" becomes a real 0.
# So:      read amounts by a rule that knows brackets and a minus on either side, and refuses the rest. Ours does, and a
#          dash alone is blank, which is not 0; tests hold it.
# Source:  run of 2026-11-29, @formulajs/formulajs 4.6.1, Node 20. Excel's reading: "VALUE function" in Microsoft's
#          documentation (any constant number, date or time format Excel recognises, else #VALUE!).
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
cat >case.mjs <<'CASE'
import { VALUE } from "@formulajs/formulajs";

const seen = ["-1300", "(1300)", "(1,300)", "1300-", "-", ""].map((text) => VALUE(text));
const expected = [-1300, 1300, 1300, 1300, 0, 0];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
