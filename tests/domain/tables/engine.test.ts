import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { anyCase } from "../../harness/caseGenerator.ts";
import { disagreements } from "../../harness/planSheet.ts";

test.each(EXAMPLE_CASES)("$id: another engine calculates every formula to the domain's figure", (model) => {
  expect(disagreements(layoutCase(model, { row: 0, column: 0 }))).toEqual([]);
});

test("any case, from any cell: another engine calculates every formula to the domain's figure", () => {
  const anchor = fc.record({ row: fc.integer({ min: 0, max: 40 }), column: fc.integer({ min: 0, max: 30 }) });
  fc.assert(
    fc.property(anyCase, anchor, (model, at) => {
      expect(disagreements(layoutCase(model, at))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
