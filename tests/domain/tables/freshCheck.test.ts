import fc from "fast-check";
import { expect, test } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import { checkWorkbook } from "../../../src/domain/rules/checkWorkbook.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import { toA1 } from "../../../src/domain/workbook/address.ts";
import { anyCase } from "../../harness/caseGenerator.ts";
import { planSnapshot } from "../../harness/planSnapshot.ts";

function check(model: CaseModel): { roles: string[]; errors: string[] } {
  const sheet = planSnapshot(layoutCase(model, { row: 0, column: 0 }));
  const { tables, findings } = checkWorkbook({ sheets: [sheet], activeSheet: sheet.name });
  const errors = findings.filter(({ severity }) => severity === "fejl");
  return { roles: tables.map(({ role }) => role), errors: errors.map(({ at, message }) => `${toA1(at)} ${message}`) };
}

test("the check knows every table of TV03-2025 again", () => {
  expect(check(EXAMPLE_CASES[0] as CaseModel).roles).toEqual([
    "summary",
    "permanentChanges",
    "investments",
    "administration",
    "netEffect",
    "operation",
    "grossSaving",
    "investmentDistribution",
  ]);
});

test.each(EXAMPLE_CASES)("$id laid out fresh has no errors", (model) => {
  expect(check(model).errors).toEqual([]);
});

test("any case laid out fresh has no errors", () => {
  fc.assert(fc.property(anyCase, (model) => void expect(check(model).errors).toEqual([])));
});
