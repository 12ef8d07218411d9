#!/bin/sh
# Guess:   a Danish CSV (semicolons, "1.300" for thirteen hundred) read with dynamicTyping keeps its amounts as text, for
#          they are no numbers of the parser's own notation; and the delimiter is found.
# Happens: "1.300" becomes 1.3 and "-12.345" becomes -12.345, while "950", "1.300,5" and "1.300.000" of the same column
#          are 950 and texts: some amounts a thousandth, some right, some not added at all. Where the first row has a
#          decimal comma or a comma in a name, every row is moreover split at the comma, and no error is told.
# Hurt:    whoever sums an export of Excel in Danish: figures above a thousand are the ones that shrink.
# So:      read each amount by the notation it is written in; ours reads Danish, asks where both are possible, and tests
#          hold both. Of a CSV say the delimiter.
# Source:  run of 2026-11-30, papaparse 5.7.1, Node 20; its documentation says of dynamicTyping that numeric data is
#          converted, and of the delimiter that it is found of what is common.
# Date:    2026-11-30
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund papaparse@5.7.1
cat >case.mjs <<'CASE'
import Papa from "papaparse";

const amounts = ["950", "1.300", "-12.345", "1.300,5", "1.300.000"];
const guessed = Papa.parse("Aktivitet, drift;2026\nPersonale;1.300,5\nHusleje;950,5");
const seen = {
  typed: Papa.parse(amounts.join("\n"), { delimiter: ";", dynamicTyping: true }).data.flat(),
  guessed: guessed.data,
  errors: guessed.errors.length,
};
const expected = {
  typed: [950, 1.3, -12.345, "1.300,5", "1.300.000"],
  guessed: [
    ["Aktivitet", " drift;2026"],
    ["Personale;1.300", "5"],
    ["Husleje;950", "5"],
  ],
  errors: 0,
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
