#!/bin/sh
# Guess:   `2 x + 5 x` in the objective of an LP text costs 7 per x, as it does in a constraint (`x + x >= 4` gives x
#          = 2).
# Happens: highs.solve() keeps the last coefficient only, without a word: 2 x + 5 x costs 5, and 5 x + 2 x costs 2.
# Hurt:    whoever writes the objective term by term (a price per slip, a price per twin) and meets a variable twice:
#          "Optimal", and wrong.
# So:      add up the coefficients per variable before the objective is written.
# Source:  run of 2026-11-28, highs 1.15.3 (highs-js, WebAssembly), Node 20.
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
const problem = (objective, constraint) => `Minimize\n obj: ${objective}\nSubject To\n c: ${constraint}\nEnd`;
const valueOf = (...parts) => highs.solve(problem(...parts), { output_flag: false }).ObjectiveValue;

const seen = {
  once: valueOf("7 x", "x >= 1"),
  twice: valueOf("2 x + 5 x", "x >= 1"),
  turned: valueOf("5 x + 2 x", "x >= 1"),
  inConstraint: valueOf("x", "x + x >= 4"),
};
const expected = { once: 7, twice: 5, turned: 2, inConstraint: 2 };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
