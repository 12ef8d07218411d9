import { afterEach, describe, expect, test, vi } from "vitest";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import {
  NOWHERE_UNDOABLE,
  UNDOABLE_ON_DESKTOP_ONLY,
  UNDOABLE_ON_WEB_ONLY,
} from "../../../src/workbench/undo/notUndoable.ts";
import { COMMANDS } from "./commands.ts";
import { openWorkbook, put } from "./openWorkbook.ts";
import { cell, smallPlan } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

const members = (...lists: Readonly<Record<string, readonly string[]>>[]): string[] =>
  lists.flatMap((list) => Object.entries(list).flatMap(([type, names]) => names.map((name) => `${type}.${name}`)));

test("the published table has ninety members, each once", () => {
  const all = members(NOWHERE_UNDOABLE, UNDOABLE_ON_DESKTOP_ONLY, UNDOABLE_ON_WEB_ONLY);
  expect(all).toHaveLength(90);
  expect(new Set(all).size).toBe(90);
  expect(members(UNDOABLE_ON_WEB_ONLY)).toEqual(["Worksheet.name", "Worksheet.position", "Worksheet.visibility"]);
});

const reads = Object.entries(COMMANDS).filter(([, command]) => command.reads);
const writes = Object.entries(COMMANDS).filter(([, command]) => !command.reads);

describe("what the user can undo", () => {
  test.each(reads)("%s leaves it as it was", async (_, command) => {
    const office = openWorkbook();
    const run = await command.prepare(office);
    office.undo.userDid();
    const { steps } = office.undo;
    expect(await run()).toMatchObject({ ok: true });
    expect([office.undo.steps, office.undo.clearedBy]).toEqual([steps, []]);
  });

  test.each(writes)("%s is done, as one step where Excel can undo it", async (name, command) => {
    const office = openWorkbook();
    const run = await command.prepare(office);
    const { steps } = office.undo;
    expect(await run()).toMatchObject({ ok: true });
    const isDeletion = name === "take a new sheet back";
    expect(office.undo.clearedBy).toEqual(isDeletion ? ["Worksheet.delete"] : []);
    if (!isDeletion && name !== "unmark") expect(office.undo.steps).toBe(steps + 1);
  });

  test("more formulas than a group takes are written all the same, in steps", async () => {
    const office = openWorkbook();
    const formulas = Array.from({ length: 1600 }, (_, row) =>
      cell(`B${row + 4}`, { kind: "formula", formula: "=1+1", result: { kind: "number", value: 2 } }, "amount"),
    );
    const plan = smallPlan({ cells: [...smallPlan().cells, ...formulas] });
    expect(await excelHost.insert(plan, { kind: "activeSheet" })).toMatchObject({ ok: true });
    expect(office.undo.clearedBy).toEqual([]);
    expect(office.grid.active.cells({ top: 1602, left: 1, bottom: 1602, right: 1 })[0]?.[0]?.formula).toBe("=1+1");
  });
});

test("a group with a call that cannot be undone is refused, and without a group the history is lost", async () => {
  const office = openWorkbook(["Ark1", "Ark2"]);
  office.undo.userDid();
  const remove = async (context: Excel.RequestContext): Promise<void> => {
    context.workbook.worksheets.getItem("Ark2").delete();
    await context.sync();
  };
  await expect(office.Excel.run({ mergeUndoGroup: true }, remove)).rejects.toMatchObject({ code: "UndoNotSupported" });
  expect([office.grid.sheets.length, office.undo.steps]).toEqual([2, 1]);
  await office.Excel.run(remove);
  expect([office.grid.sheets.length, office.undo.steps, office.undo.clearedBy]).toEqual([1, 0, ["Worksheet.delete"]]);
});

test("asking for merged cells loses the history, as users have reported", async () => {
  const office = openWorkbook();
  put(office.grid.active, "A1", { kind: "number", value: 1 });
  office.undo.userDid();
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
  });
  expect([office.undo.steps, office.undo.clearedBy]).toEqual([0, ["Range.getMergedAreasOrNullObject"]]);
});
