import fc from "fast-check";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";
import type { SheetSnapshot } from "../../../src/domain/workbook/snapshot.ts";
import { blamelessCase } from "../blamelessCase.ts";
import { anyAlternatives } from "../caseGenerator.ts";
import { planSnapshot } from "../planSnapshot.ts";
import { type Subject, subjectOf } from "./subject.ts";

/** Pasted as values into another workbook: no formula makes the rest follow. */
const asValues = (sheet: SheetSnapshot): SheetSnapshot => ({
  ...sheet,
  cells: sheet.cells.map((line) => line.map((cell) => ({ ...cell, formula: null }))),
});

function subjectOfModel(name: string, model: CaseModel): Subject {
  const sheet = asValues(planSnapshot(layoutCase(model, { row: 0, column: 0 })));
  return subjectOf(name, { sheets: [sheet], activeSheet: sheet.name });
}

const hasAmounts = ({ lines }: CaseModel): boolean =>
  lines.length >= 2 && lines.some(({ amounts }) => amounts.some((amount) => amount !== null && !amount.isZero()));

/** Cases of both kinds in the product's own layout, every fourth with alternatives. */
export function laidOutSubjects(seed: number, count: number): Subject[] {
  const alternatives = Math.floor(count / 4);
  const plain = fc.sample(blamelessCase.filter(hasAmounts), { seed, numRuns: count - alternatives });
  const modelled = fc.sample(anyAlternatives.filter(hasAmounts), { seed, numRuns: alternatives });
  return [
    ...plain.map((model, index) => subjectOfModel(`lagt ud ${seed}/${index}`, model)),
    ...modelled.map((model, index) => subjectOfModel(`alternativer ${seed}/${index}`, model)),
  ];
}
