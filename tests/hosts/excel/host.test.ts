import { afterEach, expect, test, vi } from "vitest";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { contents, openWorkbook, put } from "./openWorkbook.ts";
import { range, smallPlan } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

test("going to a cell brings its sheet to the front", async () => {
  const { grid } = openWorkbook(["Et", "To"]);
  expect(await excelHost.reveal("To", { row: 44, column: 5 })).toEqual({ ok: true, value: null });
  expect([grid.active.name, grid.selection]).toEqual(["To", range("F45")]);
});

test("a sheet that is gone or hidden is named", async () => {
  const { grid } = openWorkbook(["Et", "To"]);
  const second = grid.sheets[1];
  if (second) second.hidden = true;
  expect(await excelHost.reveal("Tre", { row: 0, column: 0 })).toEqual({
    ok: false,
    failure: { kind: "sheetMissing", sheet: "Tre" },
  });
  expect(await excelHost.reveal("To", { row: 0, column: 0 })).toEqual({
    ok: false,
    failure: { kind: "sheetHidden", sheet: "To" },
  });
});

test("a formula goes into the selected cell, and never over another", async () => {
  const { grid } = openWorkbook();
  grid.select(grid.active, range("B2"));
  expect(await excelHost.insertAtSelection("=SUM(C1:C3)")).toEqual({ ok: true, value: "B2" });
  expect(contents(grid.active)).toEqual({ B2: "=SUM(C1:C3)" });
  expect(await excelHost.insertAtSelection("=SUM(C1:C4)")).toEqual({
    ok: false,
    failure: { kind: "occupied", sheet: "Ark1", addresses: ["B2"] },
  });
  expect(contents(grid.active)).toEqual({ B2: "=SUM(C1:C3)" });
});

test("a formula on a protected sheet is refused by name", async () => {
  const { workbook } = openWorkbook();
  workbook.activeSheet.protected = true;
  expect(await excelHost.insertAtSelection("=1")).toEqual({
    ok: false,
    failure: { kind: "sheetProtected", sheet: "Ark1" },
  });
});

test("a chart is refused on a protected sheet, but not where objects are allowed", async () => {
  const { workbook } = openWorkbook();
  const [categories, values] = [range("C4:D4"), range("C6:D6")];
  const chart = { sheet: "Ark1", title: "Sagen", categories, series: [{ name: "Samlet", values }] };
  const add = async (allowsObjects: boolean): Promise<string> => {
    Object.assign(workbook.activeSheet, { protected: true, allowsObjects });
    const added = await excelHost.addChart({ ...chart, below: 9, left: 0, right: 5 });
    return added.ok ? "added" : JSON.stringify(added.failure);
  };
  expect(await add(false)).toContain("sheetProtected");
  expect(workbook.activeSheet.charts).toEqual([]);
  expect(await add(true)).toBe("added");
  expect(workbook.activeSheet.charts).toHaveLength(1);
});

test("settings are kept in the workbook", async () => {
  openWorkbook();
  expect(await excelHost.loadSetting("sag")).toEqual({ ok: true, value: null });
  await excelHost.saveSetting("sag", "TV03-2025");
  await excelHost.saveSetting("sag", "BU05");
  expect(await excelHost.loadSetting("sag")).toEqual({ ok: true, value: "BU05" });
});

test("the sheet in front is told now and each time it changes", async () => {
  const { grid } = openWorkbook(["Et", "To"]);
  const heard: unknown[] = [];
  expect(await excelHost.activeSheet()).toEqual({ ok: true, value: "Et" });
  await excelHost.watchActiveSheet((sheet) => heard.push(sheet));
  const second = grid.sheets[1];
  if (second) grid.activate(second);
  await vi.waitFor(() => expect(heard).toEqual([{ ok: true, value: "To" }]));
});

test("while somebody types in a cell every call says so and changes nothing", async () => {
  const { grid } = openWorkbook(["Ark1"], { editing: true, whenFinished: () => Promise.resolve() });
  put(grid.active, "A1", { kind: "text", text: "før" });
  const answers = [
    await excelHost.read("workbook"),
    await excelHost.insert(smallPlan(), { kind: "newSheet" }),
    await excelHost.insert(smallPlan(), { kind: "activeSheet" }),
    await excelHost.reveal("Ark1", { row: 0, column: 0 }),
  ];
  for (const answer of answers) expect(answer).toEqual({ ok: false, failure: { kind: "cellEditing" } });
  expect(contents(grid.active)).toEqual({ A1: "før" });
});

test("what nobody foresaw keeps its code and its words", async () => {
  openWorkbook();
  expect(await excelHost.reveal("Ark1", { row: -1, column: 0 })).toMatchObject({
    ok: false,
    failure: { kind: "unexpected", code: expect.stringMatching(/\w/), message: expect.stringMatching(/\w/) },
  });
});
