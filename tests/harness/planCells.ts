import { EXAMPLE_CASES } from "../../src/cases/exampleCases.ts";
import type { CaseModel } from "../../src/domain/case/caseModel.ts";
import type { CellRange, CellRef } from "../../src/domain/workbook/address.ts";
import type { PlannedContent, SheetPlan } from "../../src/domain/workbook/plan.ts";

export function example(id: string): CaseModel {
  const model = EXAMPLE_CASES.find((candidate) => candidate.id === id);
  if (!model) throw new Error(`No example case ${id}`);
  return model;
}

function shown(content: PlannedContent): string | number | null {
  if (content.kind === "number") return content.value;
  if (content.kind === "text") return content.text;
  if (content.kind === "empty") return null;
  const { result } = content;
  return result.kind === "number" ? result.value : result.kind === "text" ? result.text : null;
}

export function tableRange(plan: SheetPlan, name: string): CellRange {
  const table = plan.tables.find(({ caption }) => caption.startsWith(`${name}.`));
  if (!table) throw new Error(`No ${name} in the plan`);
  return table.range;
}

/** The rows of a table that hold figures worked out by formulas: label and amounts. */
export function tableFigures(plan: SheetPlan, name: string): (string | number | null)[][] {
  const { top, bottom, left, right } = tableRange(plan, name);
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  return rows.flatMap((row) => {
    const cells = plan.cells.filter(({ ref }) => ref.row === row && ref.column >= left && ref.column <= right);
    const figures = cells.filter(({ ref, content }) => ref.column >= left + 2 && content.kind === "formula");
    const label = cells.find(({ ref }) => ref.column === left);
    return figures.length > 0 && label ? [[shown(label.content), ...figures.map(({ content }) => shown(content))]] : [];
  });
}

/** The cell of the plan that holds a text, the first from the top. */
export function findText(plan: SheetPlan, text: string): CellRef {
  const cell = plan.cells.find(({ content }) => content.kind === "text" && content.text === text);
  if (!cell) throw new Error(`No «${text}» in the plan`);
  return cell.ref;
}
