#!/bin/sh
# Guess:   NumberParser("da-DK") of @internationalized/number, which the number fields of React Aria and Spectrum use,
#          reads "1.300" as 1300 and "12,5" as 12.5, and answers NaN to "12.5", where the mark for thousands stands
#          before one digit.
# Happens: the mark is taken out wherever it stands: "12.5" is 125, "1.30" is 130, "12.34.56" is 123456, and
#          isValidPartialNumber says yes to all of them. Other locales have it too: "12,5" is 125 in en-US.
# Hurt:    whoever types amounts as the sheet beside shows them, or pastes from a file in the other notation: ten or a
#          hundred times the amount, well formed, with no error.
# So:      a mark for thousands stands before three digits or is none; ours asks, where both readings are possible, and
#          tests hold it.
# Source:  run of 2026-11-29, @internationalized/number 3.6.9, Node 20; pull request 9089 of adobe/react-spectrum says
#          the mark carries no meaning and is removed wherever it stands.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @internationalized/number@3.6.9
cat >case.mjs <<'CASE'
import { NumberParser } from "@internationalized/number";

const texts = ["1.300", "12,5", "12.5", "1.30", "12.34.56"];
const danish = new NumberParser("da-DK", { style: "decimal" });
const seen = {
  "da-DK": texts.map((text) => danish.parse(text)),
  valid: texts.map((text) => danish.isValidPartialNumber(text)),
  "en-US": new NumberParser("en-US", { style: "decimal" }).parse("12,5"),
};
const expected = {
  "da-DK": [1300, 12.5, 125, 130, 123456],
  valid: [true, true, true, true, true],
  "en-US": 125,
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
