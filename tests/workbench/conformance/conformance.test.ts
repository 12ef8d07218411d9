import { expect, test } from "vitest";
import { knownMembers } from "../../harness/apiSets.ts";
import { MemoryGrid } from "../../harness/memoryGrid.ts";
import { officeAtOneLibrary, type OfficeInNode } from "../../harness/officeInNode.ts";
import { ANSWERS, type Case, type Place } from "./cases.ts";
import { REFUSED } from "./refusals.ts";

function office(): OfficeInNode {
  const opened = officeAtOneLibrary(new MemoryGrid("Data", "Andet"));
  const number = (value: number) => ({ kind: "number", value }) as const;
  opened.grid.active.write({ top: 0, left: 0, bottom: 2, right: 2 }, [
    [number(1), number(2), number(3)],
    [{ kind: "text", text: "a" }, { kind: "boolean", value: true }, null],
    [{ kind: "formula", formula: "=SUM(A1:C1)", result: number(6) }, null, null],
  ]);
  return opened;
}

function placeIn(context: Excel.RequestContext): Place {
  const sheet = context.workbook.worksheets.getItem("Data");
  return { context, workbook: context.workbook, sheet, range: (address) => sheet.getRange(address) };
}

function answerOf({ Excel }: OfficeInNode, ask: Case["ask"]): Promise<unknown> {
  return Excel.run(async (context) => {
    const read = ask(placeIn(context));
    await context.sync();
    return read();
  });
}

/** The library lives in a context of its own, so its arrays are compared as JSON. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null)) as unknown;

test("at least three hundred calls, each with its page", () => {
  const all = [...ANSWERS, ...REFUSED];
  expect(all.length).toBeGreaterThanOrEqual(300);
  expect(new Set(all.map(({ call }) => call)).size).toBe(all.length);
  expect(all.filter(({ page }) => !/^https:\/\/(learn|support)\.microsoft\.com\//.test(page))).toEqual([]);
});

test.each(ANSWERS.map((each) => [each.call, each] as const))("%s", async (_, { ask, answer }) => {
  const opened = office();
  expect(plain(await answerOf(opened, ask))).toEqual(answer);
  expect(opened.faults).toEqual([]);
});

test.each(REFUSED.map((each) => [each.call, each] as const))("%s", async (_, { ask, answer }) => {
  const opened = office();
  await expect(answerOf(opened, ask)).rejects.toMatchObject({ code: answer });
  expect(opened.faults).toEqual([]);
});

/** Members that need no arguments, by Microsoft's declarations, and that the workbench has not. */
const LACKING = ["getDependents", "getDirectPrecedents", "getPivotTables", "getTables", "getVisibleView", "showCard"];

test.each(LACKING)("Range.%s is missing, and the answer says so by name", async (member) => {
  expect(knownMembers()).toContain(`Range.${member}`);
  const opened = office();
  const ask = answerOf(opened, ({ range }) => {
    const made = (range("A1") as unknown as Record<string, () => { load?: (name: string) => void } | undefined>)[
      member
    ]?.();
    made?.load?.("$none");
    return () => null;
  });
  await expect(ask).rejects.toMatchObject({ code: "ApiNotFound", debugInfo: { errorLocation: `Range.${member}` } });
});
