import { expect, test } from "vitest";
import {
  amountField,
  type EditWork,
  unreadProblems,
  withAmountText,
  withModel,
} from "../../../src/app/cases/editing.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { withLine, withLineMoved, withNewLine, withoutLine } from "../../../src/domain/case/edit/editLines.ts";
import type { CaseModel } from "../../../src/domain/case/caseModel.ts";

const model = EXAMPLE_CASES.find(({ id }) => id === "TV03-2025")!;
const YEAR = model.years[2]!;
const [, line] = model.lines;
const LABEL = line!.label;

/** "ca. 300" stands in the third year of the second line. */
function typed(): EditWork {
  const work: EditWork = {
    kind: "editing",
    model,
    before: model,
    listed: [],
    opened: 1,
    unread: [],
    frame: null,
    problems: [],
  };
  return withAmountText(work, 1, 2, "ca. 300");
}

const told = `«${LABEL}», ${YEAR}: «ca. 300» er ikke et tal. Ret det, eller gør feltet tomt.`;

test("a text that is no amount is told by line and year, stays in its field, and leaves the amount", () => {
  const work = typed();
  expect(unreadProblems(work)).toEqual([told]);
  expect(amountField(work, 1, 2)).toBe("ca. 300");
  expect(work.model).toBe(model);
});

test("another text takes its place, and a number ends it", () => {
  const again = withAmountText(typed(), 1, 2, "x");
  expect(again.unread.map(({ text }) => text)).toEqual(["x"]);
  const right = withAmountText(again, 1, 2, "−1.300");
  expect([right.unread, amountField(right, 1, 2)]).toEqual([[], "-1.300"]);
  expect(withAmountText(again, 1, 2, " ").model.lines[1]?.amounts[2]).toBeNull();
});

test.each<[string, (model: CaseModel) => CaseModel, number]>([
  ["moved up", (before) => withLineMoved(before, 1, -1), 0],
  ["moved down", (before) => withLineMoved(before, 1, 1), 2],
  ["renamed", (before) => withLine(before, 1, { ...line!, administrative: true }), 1],
  ["behind a new line", (before) => withNewLine(before, 0), 2],
  ["behind a line that is deleted", (before) => withoutLine(before, 0), 0],
])("the field goes with its line: %s", (_, change, place) => {
  const work = withModel(typed(), change(model));
  expect(unreadProblems(work)).toEqual([told]);
  expect(amountField(work, place, 2)).toBe("ca. 300");
});

test("a line that is deleted takes its field away, and the case can be kept", () => {
  expect(unreadProblems(withModel(typed(), withoutLine(model, 1)))).toEqual([]);
});
