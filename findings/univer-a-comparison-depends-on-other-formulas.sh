#!/bin/sh
# Guess:   in a grid that calculates as Excel does, =SUMPRODUCT((A1:A2="3")*1) over the text "3" and the number 3 is 1,
#          whatever other formulas the sheet has.
# Happens: Univer's engine keeps an index of the cells that a formula has compared, with the text "3" filed as the number
#          3. The first comparison of a range looks at the cells, the next ones at the index: "=" then finds the other
#          kind as well, ">" takes the text for a number. One formula more in the sheet, and another's result is another.
# Hurt:    whoever checks formulas in such a grid: figures typed as text are what Excel keeps apart in comparisons, and
#          the grid's answer is right while one formula is tried alone, and wrong in the workbook it was tried for.
# So:      the index can be reached (CELL_INVERTED_INDEX_CACHE is exported): let it hold nothing. Ours does so before
#          the grid starts, and a test calculates five comparisons alone and together.
# Source:  run of 2026-11-29, @univerjs/engine-formula 0.25.1, Node 20; normalizeValue in its
#          inverted-index-cache.ts, which is so in 1.0.0 too (read; it could not be installed). Excel: "Calculation operators and precedence" in Microsoft's documentation.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @univerjs/engine-formula@0.25.1 @univerjs/core@0.25.1 rxjs@7
cat >case.mjs <<'CASE'
import * as engine from "@univerjs/engine-formula";

const { ArrayValueObject, CELL_INVERTED_INDEX_CACHE, NumberValueObject, StringValueObject } = engine;
const calculateValueList = [[StringValueObject.create("3")], [NumberValueObject.create(3)]];
const cells = { calculateValueList, rowCount: 2, columnCount: 1, unitId: "b", sheetId: "s", row: 0, column: 0 };
const isTextThree = () => {
  const found = new ArrayValueObject(cells).compare(StringValueObject.create("3"), "=");
  return [0, 1].map((row) => found.get(row, 0)?.getValue() ?? false);
};
const alone = isTextThree();
const besideAnother = isTextThree();
CELL_INVERTED_INDEX_CACHE.clear();
const seen = { alone, besideAnother };
const expected = { alone: [true, false], besideAnother: [true, true] };
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
