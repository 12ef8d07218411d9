#!/bin/sh
# Guess:   SUMIF(A1:A2,"service",B1:B2) finds Service and SERVICE, and "Service*" finds "Service drift", as in Excel.
# Happens: formulajs finds a text only where every letter is the same, and takes the star for a star: SUMIF, SUMIFS,
#          COUNTIF and COUNTIFS are 0, AVERAGEIF is not a number. MATCH and VLOOKUP of the same library know both
#          small and capital letters, and MATCH the star.
# Hurt:    whoever recalculates a budget whose areas and committees were typed by several people: what Excel counts
#          as one area is left out of the sum, and 0 is a sum that looks like an answer.
# So:      compare names by what they say. Ours reads "SERVICE" as the control area Service, and a test holds it.
# Source:  run of 2026-11-30, @formulajs/formulajs 4.6.1, Node 20; Microsoft's page on SUMIF has the wildcards, and
#          "Use calculation operators" that comparisons of texts pass over small and capital letters.
# Date:    2026-11-30
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @formulajs/formulajs@4.6.1
cat >case.mjs <<'CASE'
import { AVERAGEIF, COUNTIF, COUNTIFS, MATCH, SUMIF, SUMIFS, VLOOKUP } from "@formulajs/formulajs";

const areas = ["Service", "SERVICE"];
const lines = ["Service drift", "Anlæg"];
const amounts = [100, 200];
const seen = {
  exactly: SUMIF(areas, "Service", amounts),
  letters: [
    SUMIF(areas, "service", amounts),
    SUMIFS(amounts, areas, "service"),
    COUNTIF(areas, "service"),
    COUNTIFS(areas, "service"),
    String(AVERAGEIF(areas, "service", amounts)),
  ],
  star: [SUMIF(lines, "Service*", amounts), COUNTIF(lines, "Service*")],
  lookup: [MATCH("service", areas, 0), MATCH("Service*", lines, 0), VLOOKUP("service", [["Service", 5]], 2, false)],
};
const expected = { exactly: 100, letters: [0, 0, 0, 0, "NaN"], star: [0, 0], lookup: [1, 1, 5] };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
