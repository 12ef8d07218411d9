import { afterEach, expect, test, vi } from "vitest";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { failureText } from "../../../src/app/texts/failureText.ts";
import type { InsertTarget, Receipt } from "../../../src/app/workbookHost.ts";
import { layoutCase } from "../../../src/domain/tables/layoutCase.ts";
import type { SheetPlan } from "../../../src/domain/workbook/plan.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { contents, openWorkbook, put, syncsOf } from "./openWorkbook.ts";
import { cell, smallPlan, text } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

async function inserted(target: InsertTarget["kind"], plan: SheetPlan = smallPlan()): Promise<Receipt> {
  const result = await excelHost.insert(plan, { kind: target });
  if (!result.ok || !result.value.receipt) throw new Error("Nothing inserted");
  return result.value.receipt;
}

test("a new sheet goes again, in four round trips", async () => {
  const office = openWorkbook();
  const receipt = await inserted("newSheet");
  const { result, syncs } = await syncsOf(office, () => excelHost.takeBack(receipt));
  expect(result).toEqual({ ok: true, value: null });
  expect(syncs).toBeLessThanOrEqual(4);
  expect(office.grid.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
});

test("every table of a case goes again, whatever Excel makes of its texts", async () => {
  const office = openWorkbook();
  const [model] = EXAMPLE_CASES;
  if (!model) throw new Error("No case");
  const awkward = { ...model, lines: model.lines.map((line) => ({ ...line, label: "=1+1", appropriation: "35.10" })) };
  expect(await excelHost.takeBack(await inserted("newSheet", layoutCase(awkward, { row: 0, column: 0 })))).toEqual({
    ok: true,
    value: null,
  });
  expect(office.grid.sheets).toHaveLength(1);
});

test("on the sheet in front only what was written goes", async () => {
  const { grid } = openWorkbook();
  put(grid.active, "D2", { kind: "text", text: "min note" });
  const receipt = await inserted("activeSheet");
  put(grid.active, "A9", { kind: "text", text: "skrevet bagefter" });
  expect(await excelHost.takeBack(receipt)).toEqual({ ok: true, value: null });
  expect(contents(grid.active)).toEqual({ D2: "min note", A9: "skrevet bagefter" });
  expect(grid.active.style(0, 0).bold).toBe(false);
});

test("a new sheet that has got charts and comments stays, and they are named", async () => {
  const office = openWorkbook();
  const receipt = await inserted("newSheet");
  office.workbook.activeSheet.things.set("charts", 2).set("comments", 1);
  const result = await excelHost.takeBack(receipt);
  expect(result).toEqual({
    ok: false,
    failure: { kind: "moreOnSheet", sheet: "Forslag", things: ["chart", "comment"] },
  });
  if (!result.ok)
    expect(failureText(result.failure, "takeBack")).toMatch(
      /^På arket «Forslag» er der kommet et diagram og en kommentar, så arket bliver stående\./,
    );
  expect(office.grid.sheets).toHaveLength(2);
  office.workbook.activeSheet.things.clear();
  expect(await excelHost.takeBack(receipt)).toEqual({ ok: true, value: null });
});

test("labels stay in sight on a sheet the tables have to themselves, and are let go again", async () => {
  const { grid } = openWorkbook();
  const plan = smallPlan({ frozenColumns: 1 });
  const receipt = await inserted("activeSheet", plan);
  expect([grid.active.frozenColumns, grid.active.frozenRows]).toEqual([1, 0]);
  expect(await excelHost.takeBack(receipt)).toEqual({ ok: true, value: null });
  expect(grid.active.frozenColumns).toBe(0);
  put(grid.active, "H20", { kind: "text", text: "min note" });
  await inserted("activeSheet", plan);
  expect(grid.active.frozenColumns).toBe(0);
});

test("what somebody has changed, emptied or added since is named, and everything stays", async () => {
  const { grid } = openWorkbook();
  const receipt = await inserted("newSheet");
  put(grid.active, "B2", { kind: "number", value: -900 });
  put(grid.active, "A3", { kind: "blank" });
  put(grid.active, "C2", { kind: "number", value: 0 });
  put(grid.active, "E9", { kind: "text", text: "min note" });
  const before = contents(grid.active);
  expect(await excelHost.takeBack(receipt)).toEqual({
    ok: false,
    failure: { kind: "changed", sheet: "Forslag", addresses: ["B2", "C2", "A3", "E9"] },
  });
  expect(contents(grid.active)).toEqual(before);
});

test("a renamed sheet is known again; one that is gone, or protected since, says so", async () => {
  const office = openWorkbook();
  const receipt = await inserted("newSheet");
  office.grid.active.name = "Andet navn";
  office.workbook.activeSheet.protected = true;
  expect(await excelHost.takeBack(receipt)).toEqual({
    ok: false,
    failure: { kind: "sheetProtected", sheet: "Andet navn" },
  });
  office.workbook.activeSheet.protected = false;
  expect(await excelHost.takeBack(receipt)).toEqual({ ok: true, value: null });
  expect(await excelHost.takeBack(receipt)).toEqual({ ok: false, failure: { kind: "sheetMissing", sheet: "Forslag" } });
});

test("what is too large to read back in one answer is not offered to be taken back", async () => {
  openWorkbook();
  const long = "æ".repeat(2000);
  const cells = Array.from({ length: 3000 }, (_, row) => ({
    ...cell("A1", text(`${row} ${long}`)),
    ref: { row, column: 0 },
  }));
  expect(await excelHost.insert(smallPlan({ cells, lists: [] }), { kind: "newSheet" })).toMatchObject({
    ok: true,
    value: { receipt: null },
  });
});
