import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import type { CaseLine } from "../../src/domain/case/caseModel.ts";
import { Amount } from "../../src/domain/money/amount.ts";
import { example } from "../harness/planCells.ts";

test("the thirteen published cases are there, each under a number of its own", () => {
  expect(EXAMPLE_CASES.map(({ id }) => id)).toEqual(
    "TV03-2025 BU01 BU02 BU03 BU04 BU05 BU06 BU08 BU09 SI01 SI02 BI07 BI16".split(" "),
  );
});

function sums(id: string, kinds: readonly CaseLine["kind"][]): number[] {
  const lines = example(id).lines.filter(({ kind }) => kinds.includes(kind));
  return example(id).years.map((_, year) => Amount.sum(lines.map(({ amounts }) => amounts[year] ?? null)).toNumber());
}

// As printed in the documents: Samlet varig ændring, and Samlede implementeringsomkostninger.
test.each([
  ["TV03-2025", [0, -1200, -1200, -1800, -4500, -4500], [700, 11000, 9200, 9200, 0, 0]],
  ["BU01", [0, -1000, -1000, -1000, -1000, -1000], [300, 900, 600, 0, 0, 0]],
  ["BU02", [0, -700, -700, -700, -700, -700], [540, 1280, 1280, 0, 0, 0]],
  ["BU03", [0, -500, -300, -300, -300, -300], [400, 550, 0, 0, 0, 0]],
  ["BU04", [0, -500, -500, -500, -500, -500], [300, 800, 800, 0, 0, 0]],
  ["BU05", [0, -1500, -1500, -1500, -1500, -1500], [2065, 0, 0, 0, 0, 0]],
  ["BU06", [0, -1300, -1050, -1050, -1050, -1050], [250, 900, 0, 0, 0, 0]],
  ["BU08", [0, -650, -650, -650, -650, -650], [550, 550, 0, 0, 0, 0]],
  ["BU09", [0, -3000, -3000, -3000, -3000, -3000], [200, 1100, 800, 0, 0, 0]],
  ["SI01", [0, -1500, -1000, -1000, -1000, -1000], [700, 2000, 0, 0, 0, 0]],
  ["SI02", [0, -3000, -3000, -3000, -3000, -3000], [1150, 1850, 1500, 0, 0, 0]],
])("%s adds up to the printed totals", (id, permanent, implementation) => {
  expect(sums(id, ["saving", "operation"])).toEqual(permanent);
  expect(sums(id, ["implementation"])).toEqual(implementation);
});

test.each([
  ["BI07", [12830, 12830, 12830, 12830]],
  ["BI16", [0, 8100, 16000, 17000, 18100]],
])("%s adds up to the printed expenditure", (id, activities) => {
  expect(sums(id, ["activity"])).toEqual(activities);
});

test("the saving of BIF in TV03-2025 is administrative, as its annex says", () => {
  const marked = example("TV03-2025").lines.filter(({ administrative }) => administrative);
  expect(marked.map(({ label }) => label)).toEqual(["BIF - bedre servicerejser og en mere effektiv sagsbehandling"]);
});
