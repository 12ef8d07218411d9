#!/bin/sh
# Guess:   `1,5 x` in the objective of an LP text is refused, or read as 1.5: a price list printed in Danish would
#          stop the solver.
# Happens: highs.solve() answers "Optimal" with another problem's optimum. The comma starts a name: `1,5 x` is read as
#          1 and the two variables `,5` and `x`, so x costs 1. In a right-hand side or a bound the same comma is
#          refused, which hides it further.
# Hurt:    whoever formats coefficients by locale (toLocaleString, Intl, a spreadsheet's text): the cost is silently
#          cut to its whole part.
# So:      write coefficients with String(number), and compare the names in result.Columns with the names that were
#          meant.
# Source:  run of 2026-11-28, highs 1.15.3 (highs-js, WebAssembly), Node 20; the README says "CPLEX LP format" and
#          nothing of commas.
# Date:    2026-11-28
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund highs@1.15.3
cat >case.mjs <<'CASE'
import loadHighs from "highs";

const highs = await loadHighs();
const problem = (price, limit) =>
  `Minimize\n obj: ${price} x + 2 y\nSubject To\n c: x + y >= 2\nBounds\n x <= ${limit}\nEnd`;
const solve = (price, limit) => highs.solve(problem(price, limit), { output_flag: false });

function isRefused(price, limit) {
  try {
    solve(price, limit);
    return false;
  } catch {
    return true;
  }
}

const [point, comma] = [solve("1.5", "1"), solve("1,5", "1")];
const seen = {
  point: [point.Status, point.ObjectiveValue, Object.keys(point.Columns).sort().join(" ")],
  comma: [comma.Status, comma.ObjectiveValue, Object.keys(comma.Columns).sort().join(" ")],
  commaInBound: isRefused("1.5", "1,5") ? "refused" : "read",
};
const expected = { point: ["Optimal", 3.5, "x y"], comma: ["Optimal", 3, ",5 x y"], commaInBound: "refused" };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
