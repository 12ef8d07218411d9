#!/bin/sh
# Guess:   finance.PP(periods, -investment, ...flows) counts the years until the flows have paid the investment back,
#          the last one in part.
# Happens: it counts the part of the year that was not needed and takes it off a year too late: 100 paid back by 50 and
#          60 takes 1.83 years and is answered 1.17, and the more the last year brings, the longer it takes. Paid back
#          to the krone is not paid back: 50 and 50 is answered undefined. The README's own example, 3.42, should be
#          3.58. Equal flows (periods = 0) go another way and are right.
# Hurt:    whoever ranks or accepts proposals by payback: short and long are swapped within a year, and a case that just
#          pays itself back comes out as one that never does.
# So:      we count whole years with exact amounts, "paid back" meaning at least as much; property tests hold it.
# Source:  run of 2026-11-29, financejs 4.1.0 (finance.js), Node 20; the part of the year is reported with a mended
#          formula in pull request 50 of ebradyjobory/finance.js, open since 2020, which does not speak of the rest.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund financejs@4.1.0
cat >case.mjs <<'CASE'
import Finance from "financejs";

const finance = new Finance();
const years = (...flows) => finance.PP(flows.length, -100, ...flows)?.toFixed(2) ?? "undefined";

const seen = {
  fiftyAndSixty: years(50, 60),
  fiftyAndFiveHundred: years(50, 500),
  fiftyTwice: years(50, 50),
  fiftyTwiceAsEqualFlows: finance.PP(0, -100, 50),
  theReadmesExample: finance.PP(5, -50, 10, 13, 16, 19, 22).toFixed(2),
};
const expected = {
  fiftyAndSixty: "1.17", // 1.83
  fiftyAndFiveHundred: "1.90", // 1.10
  fiftyTwice: "undefined", // 2.00
  fiftyTwiceAsEqualFlows: 2,
  theReadmesExample: "3.42", // 3.58
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
