import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountCell } from "../../src/domain/recognition/cells/amountCell.ts";
import type { CellValue } from "../../src/domain/workbook/snapshot.ts";
import { anySpelling } from "../harness/spellings.ts";
import { call, message } from "./call.ts";

/** What the check reads in a cell with this value. */
function checked(value: CellValue) {
  const cells = [[{ value, formula: null, numberFormat: "General" }]];
  const shape = { visible: true, protected: false, hiddenRows: [], hiddenColumns: [], merges: [] };
  return amountCell({ name: "Ark1", origin: { row: 0, column: 0 }, cells, ...shape }, { row: 0, column: 0 }).value;
}

const readByCheck = (text: string): string => checked({ kind: "text", text }).kind;

/** The same in a function's words: "" where the cell counts as blank. */
function readByFunction(text: string): string {
  const said = message("NETEFFEKT", [[[text]]]);
  if (said === "") return "blank";
  if (said.includes("kan betyde")) return "ambiguous";
  return said.includes("Konvertér") ? "textNumber" : "text";
}

describe("check and functions give the same answer to the same cell", () => {
  test("however an amount is spelt", () => {
    fc.assert(
      fc.property(anySpelling, ({ text }) => {
        expect([text, readByFunction(text)]).toEqual([text, readByCheck(text)]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    "-",
    "–",
    "−",
    "--",
    "1,300",
    "1,300.50",
    "2 mio. kr.",
    "ca. 500",
    "1.300-1.500",
    "afklares",
    "÷ 1.300",
    "1.300,-",
  ])("%s", (text) => expect(readByFunction(text)).toBe(readByCheck(text)));

  test.each([0.1 * 3 * 1000, 0.1 + 0.2, 1300, -0.5, 1e15 + 0.25, 12.345678])("%d", (value) => {
    const seen = checked({ kind: "number", value });
    expect(call("AKKUMULERET", [[value]])).toEqual([[seen.kind === "number" ? seen.amount.toNumber() : null]]);
  });
});

test("a lone dash counts as nothing", () =>
  expect(
    call("NETEFFEKT", [
      [
        ["–", -100],
        [-1, "-"],
      ],
    ]),
  ).toEqual([[-1, -100]]));

test("the dust of floating point is shared out as the whole amount it is", () => {
  expect(call("FORDEL", [[0.1 * 3 * 1000]], [[1, 2]])).toEqual([[100, 200]]);
  expect(message("FORDEL", [[300.5]], [[1, 2]])).toContain("300,5 er ikke et helt tal");
});

test("shares may be as small as they are", () => expect(call("FORDEL", [[300]], [[1e-9, 2e-9]])).toEqual([[100, 200]]));

describe("an index is no percentage", () => {
  const rates = (first: number, second: number): number[][] => [
    [2025, first],
    [2026, second],
  ];
  test.each([
    [102.5, 103.1],
    [2.5, 103.1],
    [100, 2.5],
  ])("%d and %d", (first, second) => {
    expect(message("PRISNIVEAU", [[1000]], 2024, 2026, rates(first, second))).toContain(
      "ligner et indeks og ikke en procent",
    );
  });
  test("a rise and a fall of a few percent are rates", () => {
    expect(call("PRISNIVEAU", [[1000]], 2024, 2026, rates(10, -10))).toEqual([[990]]);
  });
  test("a dash in the rates is a blank row", () => {
    expect(
      call("PRISNIVEAU", [[1000]], 2024, 2025, [
        [2025, 2.5],
        ["–", "–"],
      ]),
    ).toEqual([[1025]]);
  });
});
