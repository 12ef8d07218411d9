import { expect, test } from "vitest";
import { darkByLooks } from "../../../src/hosts/excel/officeTheme.ts";

/** Each look: Office's theme, the system's, and what the pane should be. */
const d = true;
const l = false;

test.each([
  ["Office alone is dark", [[d, l, d]]],
  [
    "both turn, Office tells it late",
    [
      [l, l, l],
      [l, d, d],
      [d, d, d],
      [d, l, l],
      [l, l, l],
    ],
  ],
  [
    "Office tells its theme once only",
    [
      [l, l, l],
      [l, d, d],
      [l, d, d],
      [l, l, l],
    ],
  ],
  [
    "a dark Office keeps the word when the system has been elsewhere and is back",
    [
      [d, l, d],
      [d, d, d],
      [d, l, d],
    ],
  ],
  [
    "Office turns by itself",
    [
      [l, l, l],
      [d, l, d],
      [l, l, l],
    ],
  ],
] as const)("%s", (_, looks) => {
  let at = 0;
  const isDark = darkByLooks(() => ({ office: looks[at]![0], system: looks[at]![1] }));
  const seen = looks.map((__, index) => {
    at = index;
    return isDark();
  });
  expect(seen).toEqual(looks.map(([, , dark]) => dark));
});
