import { expect, test } from "vitest";
import { updatedPlan } from "../../../../src/domain/intake/update/updatedPlan.ts";
import { layoutCase } from "../../../../src/domain/tables/layoutCase.ts";
import { toA1 } from "../../../../src/domain/workbook/address.ts";
import { example, findText, tableRange } from "../../../harness/planCells.ts";
import { CalculatedSheet } from "../../../harness/planSheet.ts";

const A1 = { row: 0, column: 0 };

test("a cross for the innovationspulje, and what else is typed in a table below, goes with its line", () => {
  const model = example("BU05");
  const plan = layoutCase(model, A1);
  const sheet = new CalculatedSheet(plan);
  const { bottom, right } = tableRange(plan, "Tabel 3");
  sheet.type({ row: bottom - 1, column: right }, "'X");
  const { row } = findText(plan, model.lines[1]!.label);
  sheet.insertRowAbove(row);
  const art = findText(plan, "Art").column;
  const cells: [number, string][] = [
    [0, "'Ny"],
    [1, "'Service"],
    [5, "-5"],
    [art, "'Besparelse"],
    [art - 1, "'Socialudvalget"],
  ];
  for (const [column, input] of cells) sheet.type({ row, column }, input);
  const reading = updatedPlan(sheet.snapshot(150, 50, model.id), { before: model });
  if (!reading.ok) throw new Error(reading.kind);
  const { update } = reading;
  sheet.update(update.plan.cells, update.emptied);
  const after = layoutCase(update.model, A1);
  const now = tableRange(after, "Tabel 3");
  expect(now.bottom).toBeGreaterThan(bottom + 1);
  expect(sheet.value({ row: now.bottom - 1, column: right })).toBe("X");
  expect(update.inTheWay.map(toA1)).toEqual([]);
});
