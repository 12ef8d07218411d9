import { expect, test } from "vitest";
import {
  amountField,
  type EditWork,
  unreadProblems,
  withAmountText,
  withModel,
} from "../../../src/app/cases/editing.ts";
import { sharedThroughout, shareText, withShareText } from "../../../src/app/cases/sharing.ts";
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
    shares: [],
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

test.each([
  ["1.234,5", "1.234,5"],
  ["1\u00a0234", "1.234"],
  ["\u2212300", "-300"],
  ["÷500", "-500"],
  ["- 150", "-150"],
  ["1.300,-", "1.300"],
  ["250 t.kr.", "250"],
])("an amount as Word and mails have it: %s", (text, shown) => {
  const work = withAmountText(typed(), 1, 2, text);
  expect([amountField(work, 1, 2), unreadProblems(work)]).toEqual([shown, []]);
});

test.each(["350.000 kr.", "kr. 350", "0,4 mio. kr.", "5 mio."])("money in another unit is not guessed: %s", (text) => {
  const work = withAmountText(typed(), 1, 2, text);
  expect(work.model).toBe(model);
  expect(unreadProblems(work)).toEqual([
    `«${LABEL}», ${YEAR}: «${text}» siger ikke, hvor mange 1.000 kr. det er. Skriv beløbet i 1.000 kr. uden enhed.`,
  ]);
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

/** 60 and 40 are typed at the second line. */
const shared = (): EditWork => withShareText(withShareText(typed(), 1, "SUD", "60 %"), 1, "BIU", "40");

test("shares go with their line, and away with it", () => {
  const moved = withModel(shared(), withLineMoved(model, 1, 1));
  expect([shareText(moved, 2, "SUD"), shareText(moved, 1, "SUD")]).toEqual(["60 %", ""]);
  expect(withModel(shared(), withoutLine(model, 1)).shares).toEqual([]);
  expect(withShareText(shared(), 1, "SUD", " ").shares).toHaveLength(1);
});

test("all lines with shares are divided, each at its own place, and what cannot be says which line", () => {
  const both = withShareText(withAmountText(shared(), 1, 2, "300"), 0, "SOU", "1");
  const divided = sharedThroughout(both);
  const lines = divided.ok ? divided.work.model.lines : [];
  expect(lines.slice(0, 3).map(({ committee }) => committee)).toEqual(["SOU", "SUD", "BIU"]);
  expect(lines.slice(1, 3).map(({ amounts }) => amounts[2]?.toString())).toEqual(["180", "120"]);
  expect(divided.ok && divided.work.shares).toEqual([]);
  expect(sharedThroughout(withShareText(both, 1, "BIU", "resten"))).toEqual({
    ok: false,
    problem: `«${LABEL}»: Andelen for BIU er ikke et tal.`,
  });
});
