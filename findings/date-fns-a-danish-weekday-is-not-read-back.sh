#!/bin/sh
# Guess:   what date-fns writes in Danish it reads in Danish: parse(format(day, p), p) is the day again.
# Happens: with the short weekday it is Invalid Date: "tor. 1. jan. 2026" is written with a full stop after the day and
#          read only without one. The short month has its stop both ways, the long weekday is fine, and German, Swedish
#          and Norwegian come back whole.
# Hurt:    whoever stores or compares dates as people see them ("sendt tor. 1. jan."): approvals with a date are told to
#          be without one, in one language only and not in the one the tests are written in.
# So:      read the day, month and year and pass the weekday over. Ours does, and a test holds it.
# Source:  run of 2026-11-30, date-fns 4.4.0, Node 20; matchDayPatterns of its locale da.
# Date:    2026-11-30
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund date-fns@4.4.0
cat >case.mjs <<'CASE'
import { format, isValid, parse } from "date-fns";
import { da, de, nb, sv } from "date-fns/locale";

const day = new Date(2026, 0, 1);
const comesBack = (pattern, locale) => {
  const text = format(day, pattern, { locale });
  const read = parse(text, pattern, new Date(2020, 5, 15), { locale });
  return [text, isValid(read) && read.getTime() === day.getTime()];
};
const seen = {
  short: comesBack("EEE d. MMM yyyy", da),
  long: comesBack("EEEE d. MMMM yyyy", da),
  month: comesBack("d. MMM yyyy", da),
  others: [de, nb, sv].map((locale) => comesBack("EEE d. MMM yyyy", locale)[1]),
};
const expected = {
  short: ["tor. 1. jan. 2026", false],
  long: ["torsdag 1. januar 2026", true],
  month: ["1. jan. 2026", true],
  others: [true, true, true],
};
console.log(JSON.stringify(seen));
if (JSON.stringify(seen) !== JSON.stringify(expected)) {
  console.error(`changed: expected ${JSON.stringify(expected)}`);
  process.exit(1);
}
CASE
node case.mjs
