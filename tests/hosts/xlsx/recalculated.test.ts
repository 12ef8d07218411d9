import { expect, test } from "vitest";
import type { SheetPlan } from "../../../src/domain/workbook/plan.ts";
import { calculatedFrom, disagreements } from "../../harness/planSheet.ts";
import { cellsOf, TEMPLATES, uncalculatedFile, withTurnedSign } from "../../harness/templateFile.ts";
import { firstSheet } from "./packages.ts";

/** The plan as a file without results, read again and calculated by an engine that is not ours. */
function recalculated(plan: SheetPlan): string[] {
  const sheet = firstSheet(uncalculatedFile([plan]));
  expect(sheet.uncalculated).toBe(plan.cells.filter(({ content }) => content.kind === "formula").length);
  return disagreements(plan, calculatedFrom({ cells: cellsOf(sheet) }));
}

test.each(TEMPLATES)(
  "$sheetName: saved as .xlsx without results, every formula is calculated to the domain's figure",
  (plan) => {
    expect(recalculated(plan)).toEqual([]);
  },
);

test.each(TEMPLATES)("$sheetName: one sum with the wrong sign is found", (plan) => {
  expect(recalculated(withTurnedSign(plan, plan.sheetName))[0]).toContain("=-SUM(");
});
