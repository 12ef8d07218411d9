import { describe, expect, test } from "vitest";
import { showsNothing, shownAs, thousandsLeftOut } from "../../../src/domain/workbook/numberFormat.ts";

describe("what a format makes of a number", () => {
  test.each([
    ["General", "number"],
    ["", "number"],
    ["#,##0\\ \\d\\k\\k", "number"],
    ['#,##0" dage"', "number"],
    ["#,##0_d", "number"],
    ["#,##0_);[Red](#,##0)", "number"],
    ["[Red]-#,##0;[Green]0", "number"],
    ["0.00E+00", "number"],
    ["# ?/?", "number"],
    ["#,##0 mio", "number"],
    ["[$kr.-406] #,##0", "number"],
    // SheetJS 0.20.3 shows the first in dollars and nothing for the second (ECMA-376 part 1, 18.8.31).
    ["[$-406]#,##0", "number"],
    ["0\\ %", "number"],
    ['* #,##0_-;* -#,##0_-;* "-"_-;_-@_-', "number"],
    ["*d0", "number"],
    ["#,##0;-#,##0;;@", "number"],
    ["0;@", "number"],
    ["0.0,,", "number"],
    ["@", "text"],
    ["m/d/yyyy", "date"],
    ["mmm", "date"],
    ["dd\\-mm\\-yyyy", "date"],
    ["[$-406]d. mmmm yyyy;@", "date"],
    ["yyyy\\ \\h", "date"],
    ["m/d/yyyy h:mm", "date"],
    ['"År "yyyy', "date"],
    ["0;yyyy", "date"],
    ["0;dd", "date"],
    ["#,##0;å", "date"],
    ["h:mm AM/PM", "time"],
    ["mm:ss", "time"],
    ["mmss.0", "time"],
    ["[h]:mm:ss", "time"],
    ["[mm]", "time"],
    ["0;a/p", "time"],
    ["0;H", "time"],
    ['[s]" sek"', "time"],
  ] as const)("%s: %s", (format, expected) => {
    expect(shownAs(format)).toBe(expected);
  });
});

describe("formats that show nothing", () => {
  test.each([
    [";;;", 1, true],
    [";;;@", -1, true],
    [";", 0, true],
    ['""', 5, true],
    ['" "', 5, true],
    ["[White];;", 5, true],
    ["_);_)", 5, true],
    ["", 5, false],
    ["General", 5, false],
    ["#,##0;-#,##0;;@", 5, false],
    ["#,##0;-#,##0;;@", -5, false],
    ["#,##0;-#,##0;;@", 0, true],
    ["0;", -5, true],
    ["0;", 5, false],
    ['"skjult";;', 5, false],
    ["[>100]0;;", 5, false],
  ] as const)("%s with %s: %s", (format, value, expected) => {
    expect(showsNothing(format, value)).toBe(expected);
  });
});

test.each([
  ["#,##0", 0],
  ["#,##0,", 1],
  ["0.0,,", 2],
  ['#,##0,"k"', 1],
  ["#,##0,_);(#,##0,)", 1],
  ["[>=1000]#,##0,;0", 1],
  ["#,##0.00", 0],
  ['0" a, b"', 0],
])("%s leaves out %s times a thousand", (format, expected) => {
  expect(thousandsLeftOut(format)).toBe(expected);
});
