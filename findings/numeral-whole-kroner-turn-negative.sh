#!/bin/sh
# Guess:   with numeral's own Danish locale, "1.300,-" (how a Dane writes whole kroner) is 1300, or refused.
# Happens: it is -1300. A minus anywhere in the text, or a pair of brackets anywhere, turns the amount: so does
#          "1.300 (rev.)", and a span "12-13" is -1213. The typographic minus that Word and many pages print (U+2212) is
#          on the other hand thrown away, and -1.300 is 1300. Nothing is ever refused.
# Hurt:    whoever reads amounts from a Danish form or price list: savings and costs change places, and the sum is
#          plausible.
# So:      match the whole text and know ",-", U+2212 and U+2011: ours does, a property test writes amounts in all these
#          ways, and what is not an amount is said to be unreadable.
# Source:  run of 2026-11-29, numeral 2.0.6 with numeral/locales/da-dk, Node 20; issue 471 of adamwdraper/Numeral-js
#          (open since 2017) has the minus in phone numbers.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund numeral@2.0.6
cat >case.mjs <<'CASE'
import numeral from "numeral";
import "numeral/locales/da-dk.js";

numeral.locale("da-dk");
const texts = ["1.300,50", "1.300,-", "1.300 (rev.)", "12-13", "\u22121.300"];
const seen = texts.map((text) => numeral(text).value());
const expected = [1300.5, -1300, -1300, -1213, 1300];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
