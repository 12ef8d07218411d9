#!/bin/sh
# Guess:   range.values = [[0 / 0]] is refused by the library, or shows as an error in the cell.
# Happens: office.js posts NaN, Infinity and undefined as null, and null in `values` is the documented word for "leave
#          this cell alone": nothing fails, and the old figure stays. The array is moreover read at sync and not at the
#          assignment: what is changed in between is what is written.
# Hurt:    whoever writes sums computed in JavaScript over figures that are there already: one sum that is no number
#          looks like an update, and last year's amount still stands.
# So:      we look for numbers that are none before anything is posted, and name the cell; a test of ours holds both.
# Source:  run of 2026-11-29, @microsoft/office-js 1.1.110, Node 20, no Excel: what the library posts to its host. For
#          null: "Blank and null values in Excel add-ins" in Microsoft's documentation, which says nothing of NaN.
# Date:    2026-11-29
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund @microsoft/office-js@1.1.110
cat >case.mjs <<'CASE'
import { readFileSync } from "node:fs";
import { createContext, runInContext } from "node:vm";

let posted;
const message = new Promise((resolve) => (posted = resolve));
const nothing = () => {};
const page = {
  console, setTimeout, clearTimeout, setInterval, clearInterval, performance, URL,
  navigator: { userAgent: "node", language: "en-US" },
  location: { href: "http://localhost/", search: "", hash: "", protocol: "http:", origin: "http://localhost" },
  document: {
    createElement: () => ({ style: {}, setAttribute: nothing, appendChild: nothing }),
    getElementsByTagName: () => [], addEventListener: nothing, head: { appendChild: nothing },
  },
  addEventListener: nothing, history: {}, external: {},
  _richApiNativeBridge: { sendMessageToHost: (text) => text.includes('"Values"') && posted(text) },
};
for (const self of ["window", "self", "globalThis", "parent", "top"]) page[self] = page;
const library = readFileSync("node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js", "utf8");
runInContext(library, createContext(page));

const rows = [[NaN, Infinity, undefined, 5]];
void page.Excel.run(async (context) => {
  context.workbook.worksheets.getActiveWorksheet().getRange("A1:D1").values = rows;
  rows[0][3] = 6;
  await context.sync();
});
const { Actions } = JSON.parse(await message).message.body;
const seen = Actions.find(({ Name }) => Name === "Values").ArgumentInfo.Arguments[0];
const expected = [[null, null, null, 6]];
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
process.exit(0);
CASE
node case.mjs
