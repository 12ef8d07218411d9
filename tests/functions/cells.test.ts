import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { call, message } from "./call.ts";

/** What a cell with this content makes of a range: the message, or the value that came out. */
const read = (cell: unknown) => message("NETEFFEKT", [[[-1], [cell]]]) || call("NETEFFEKT", [[[-1], [cell]]]);

const place = "område1, række 2, kolonne 1:";

describe("a cell of a range", () => {
  test.each([
    { cell: "", shown: "blank" },
    { cell: null, shown: "blank" },
    { cell: "  ", shown: "spaces" },
    { cell: 0, shown: "zero" },
    { cell: -0, shown: "minus zero" },
    { cell: "\u00a0", shown: "a non-breaking space" },
    { cell: { type: "FormattedNumber", basicValue: "", numberFormat: "0" }, shown: "a formatted blank" },
  ])("$shown counts as nothing", ({ cell }) => expect(read(cell)).toEqual([[-1]]));

  test.each([
    ["1.300", `#VALUE! ${place} teksten «1.300» er ikke et tal. Konvertér cellen til et tal.`],
    ["-1.300,5", `#VALUE! ${place} teksten «-1.300,5» er ikke et tal. Konvertér cellen til et tal.`],
    ["1 300", `#VALUE! ${place} teksten «1 300» er ikke et tal. Konvertér cellen til et tal.`],
    ["−1.300", `#VALUE! ${place} teksten «−1.300» er ikke et tal. Konvertér cellen til et tal.`],
    ["1\u00a0300", `#VALUE! ${place} teksten «1\u00a0300» er ikke et tal. Konvertér cellen til et tal.`],
    ["\u2013\u2009500", `#VALUE! ${place} teksten «\u2013\u2009500» er ikke et tal. Konvertér cellen til et tal.`],
    ["'500", `#VALUE! ${place} teksten «'500» er ikke et tal. Ret cellen, eller vælg et område uden den.`],
    ["#GETTING_DATA", `#VALUE! ${place} cellen har fejlen #GETTING_DATA. Ret den først.`],
    ["I alt", `#VALUE! ${place} teksten «I alt» er ikke et tal. Ret cellen, eller vælg et område uden den.`],
    [true, `#VALUE! ${place} SAND er ikke et tal.`],
    [false, `#VALUE! ${place} FALSK er ikke et tal.`],
    ["#DIV/0!", `#VALUE! ${place} cellen har fejlen #DIVISION/0!. Ret den først.`],
    [
      { type: "Error", basicType: "Error", basicValue: "#REF!" },
      `#VALUE! ${place} cellen har fejlen #REFERENCE!. Ret den først.`,
    ],
    [{ code: "#N/A" }, `#N/A ${place} cellen har fejlen #I/T. Ret den først.`],
    [
      { type: "FormattedNumber", basicValue: 45000, numberFormat: "dd-mm-yyyy" },
      `#VALUE! ${place} cellen er en dato, ikke et beløb.`,
    ],
  ])("%j is named, never counted as 0", (cell, expected) => expect(read(cell)).toBe(expected));

  test.each(['#,##0.00 "kr. dag"', "[Red]-#,##0", "General", "Standard", "0.0%"])(
    "a number with the format %s counts",
    (numberFormat) => expect(read({ type: "FormattedNumber", basicValue: 5, numberFormat })).toEqual([[4]]),
  );

  test("several bad cells: the first, and how many more", () => {
    expect(
      message("NETEFFEKT", [
        [
          ["a", 1],
          [2, "b"],
        ],
      ]),
    ).toContain("område1, række 1, kolonne 1: teksten «a»");
    expect(
      message("NETEFFEKT", [
        [
          ["a", 1],
          [2, "b"],
        ],
      ]),
    ).toContain("(1 celle mere har fejl.)");
    expect(
      message("NETEFFEKT", [
        [
          ["a", "c"],
          [2, "b"],
        ],
      ]),
    ).toContain("(2 celler mere har fejl.)");
  });
});

describe("large amounts", () => {
  test("1e15 with øre loses none", () => {
    expect(call("NETEFFEKT", [[[1e15 + 0.25], [0.25], [-0.5]]])).toEqual([[1e15]]);
    expect(call("AKKUMULERET", [[1e15, 0.125, 0.125]])).toEqual([[1e15, 1e15 + 0.125, 1e15 + 0.25]]);
    expect(call("PAYBACK", [[-1e15, -0.01]], [[1e15 + 0.5, ""]], null)).toBe(51);
  });
  test("more than a cell can hold is no blank", () => {
    expect(message("NETEFFEKT", [[[1.7e308], [1.7e308]]])).toBe(
      "#VALUE! Resultatet er større, end en celle kan rumme. Tjek beløbene.",
    );
  });
  test("more than whole numbers count exactly is not shared out", () => {
    expect(call("FORDEL", [[2 ** 53 - 1]], [[1, 1]])).toEqual([[2 ** 52, 2 ** 52 - 1]]);
    expect(message("FORDEL", [[1, 2 ** 53]], [[1]])).toContain("beløb, række 1, kolonne 2: beløbet er for stort");
  });
});

describe("blank cells that a host hands over as 0", () => {
  test("no committee, no year, no form", () => {
    expect(call("UDVALGSFORDELING", [[5], [0]], [["SUD"], [0]], 0)).toEqual([
      ["Socialudvalget", 5],
      ["I alt", 5],
    ]);
    expect(message("UDVALGSFORDELING", [[5], [7]], [["SUD"], [0]], null)).toContain("udvalget mangler");
    expect(
      call("PRISNIVEAU", [[100]], 2024, 2025, [
        [2025, 3],
        [0, 0],
      ]),
    ).toEqual([[103]]);
  });
});

describe("whatever the cells hold", () => {
  const anything = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom("", null, undefined, "1.300", "#N/A", "SUD", 2025, Symbol("s"), () => 1),
    fc.record({
      type: fc.constantFrom("Error", "FormattedNumber", "Entity"),
      basicValue: fc.anything(),
      numberFormat: fc.string(),
    }),
    fc.anything(),
  );
  const argument = fc.oneof(anything, fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 3 }));
  const ids = ["PAYBACK", "NETEFFEKT", "UDVALGSFORDELING", "FORDEL", "AKKUMULERET", "PRISNIVEAU"];

  test.each(ids)("%s gives a value or a Danish message, never a bare error and never «uventet»", (id) => {
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 4 }), (args) => {
        expect(message(id, ...args)).not.toContain("uventet");
      }),
      { numRuns: 500 },
    );
  });
});
