import { afterEach, expect, test, vi } from "vitest";
import { failureText } from "../../../src/app/texts/failureText.ts";
import type { Relayout } from "../../../src/app/workbookHost.ts";
import type { CellRef } from "../../../src/domain/workbook/address.ts";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { intersection, mapArea, singleCell } from "../../../src/workbench/grid/area.ts";
import type { MemorySheet } from "../../harness/memorySheet.ts";
import { contents, openWorkbook, put, syncsOf } from "./openWorkbook.ts";
import { cell, number, range, smallPlan, text } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

const refs = (...addresses: string[]): CellRef[] => addresses.map((address) => parseA1(address)!);

const TOTAL = { kind: "formula", formula: "=SUM(B2:B2)", result: { kind: "number", value: -800 } } as const;

/** The small plan on a sheet with a note beside; then the total moves up to row 2 and row 3 is left. */
async function laidOut() {
  const office = openWorkbook();
  await excelHost.insert(smallPlan(), { kind: "newSheet" });
  put(office.grid.active, "E3", { kind: "text", text: "35.10" });
  const read = await excelHost.read("activeSheet");
  if (!read.ok || !read.value.sheets[0]) throw new Error("not read");
  const plan = smallPlan({
    cells: [
      cell("A1", text("Tabel 1. Økonomi"), "caption"),
      cell("A2", text("35.10"), "totalLabel"),
      cell("B2", TOTAL, "totalAmount"),
      cell("C2", { kind: "empty" }, "totalAmount"),
    ],
    lists: [{ range: range("A1"), choices: ["Ny"] }],
    columnWidths: [20, 10, 10],
  });
  const wish: Relayout = {
    before: read.value.sheets[0],
    plan,
    written: plan.cells.slice(1),
    emptied: refs("A3", "B3", "C3"),
    undressed: refs("A1", "B1", "C1", "A2", "B2", "C2", "A3", "B3", "C3"),
    ownPage: true,
  };
  return { office, sheet: office.grid.active, wish };
}

/** All that one can see of the sheet. */
function seen(sheet: MemorySheet): unknown {
  const area = { top: 0, left: 0, bottom: 9, right: 9 };
  const lists = mapArea(
    area,
    (row, column) => sheet.lists.find((list) => intersection(list.area, singleCell(row, column)))?.source ?? null,
  );
  const sizes = Array.from({ length: 10 }, (_, index) => [sheet.columnWidth(index), sheet.rowHeight(index)]);
  return { cells: sheet.cells(area), styles: mapArea(area, (row, column) => sheet.style(row, column)), lists, sizes };
}

test("new contents, looks and lists come, old ones go, and what stands beside stays, in five round trips", async () => {
  const { office, sheet, wish } = await laidOut();
  const { result, syncs } = await syncsOf(office, () => excelHost.relayout(wish));
  expect(result).toEqual({ ok: true, value: { sheet: "Forslag" } });
  expect(syncs).toBeLessThanOrEqual(5);
  expect(contents(sheet)).toEqual({ A1: "Tabel 1. Økonomi", A2: "35.10", B2: "=SUM(B2:B2)", E3: "35.10" });
  expect([sheet.style(1, 0).bold, sheet.style(2, 0).bold]).toEqual([true, false]);
  expect([sheet.style(1, 1).numberFormat, sheet.style(2, 1).numberFormat]).toEqual(["#,##0", "General"]);
  expect(sheet.columnWidth(0)).toBe(Math.round(20 * 7 + 5));
});

test("an amount of the layout that is empty now is emptied", async () => {
  const { sheet, wish } = await laidOut();
  const plan = { ...wish.plan, cells: [cell("B2", { kind: "empty" }, "amount"), cell("C2", number(5), "amount")] };
  await excelHost.relayout({ ...wish, plan, written: plan.cells, emptied: [] });
  expect(contents(sheet)).toMatchObject({ A2: "Besparelse", C2: 5 });
  expect(contents(sheet)).not.toHaveProperty("B2");
});

test("a sheet that has changed since the preview is left as it is", async () => {
  const { sheet, wish } = await laidOut();
  put(sheet, "G9", { kind: "number", value: 1 });
  put(sheet, "E3", { kind: "blank" });
  const before = contents(sheet);
  expect(await excelHost.relayout(wish)).toEqual({
    ok: false,
    failure: { kind: "changed", sheet: "Forslag", addresses: ["E3", "G9"] },
  });
  expect(contents(sheet)).toEqual(before);
});

/**
 * What an economist does to a sheet: a yellow cell with a frame, other letters, a wider column, a higher row, a
 * list.
 */
function worked(sheet: MemorySheet): void {
  const line = { style: "Double", weight: "Thick", color: "#FF0000" } as const;
  sheet.setStyle(range("A2"), {
    fill: "#FFFF00",
    fontName: "Courier New",
    fontColor: "#0000FF",
    left: line,
    bottom: line,
  });
  sheet.setStyle(range("B3:C3"), { numberFormat: "0.0", horizontal: "Center", indent: 1, underline: true });
  sheet.setStyle(range("E3"), { fill: "#00FF00" });
  sheet.setColumnWidth(range("B1"), 123);
  sheet.setRowHeight(range("A2"), 44);
}

test("a failure half-way puts contents, looks, lists and sizes back as they were", async () => {
  const { sheet, wish } = await laidOut();
  worked(sheet);
  const before = seen(sheet);
  const broken = {
    ...wish.plan,
    lists: [...wish.plan.lists, { range: { top: 0, left: 0, bottom: 2_000_000, right: 0 }, choices: ["x"] }],
  };
  expect(await excelHost.relayout({ ...wish, plan: broken })).toMatchObject({
    ok: false,
    failure: { kind: "unexpected" },
  });
  expect(seen(sheet)).toEqual(before);
});

test("Fortryd gives contents, looks, lists and sizes back as they were, in three round trips", async () => {
  const { office, sheet, wish } = await laidOut();
  worked(sheet);
  const before = seen(sheet);
  const done = await excelHost.relayout(wish);
  if (!done.ok) throw new Error("not laid out");
  expect(seen(sheet)).not.toEqual(before);
  const { result, syncs } = await syncsOf(office, () => excelHost.takeBackRelayout(done.value));
  expect(result).toEqual({ ok: true, value: null });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(seen(sheet)).toEqual(before);
});

test("Fortryd leaves a sheet somebody has worked on, or that is gone, and names what has changed", async () => {
  const { office, sheet, wish } = await laidOut();
  const done = await excelHost.relayout(wish);
  if (!done.ok) throw new Error("not laid out");
  put(sheet, "B2", { kind: "number", value: 5 });
  put(sheet, "H9", { kind: "text", text: "ny" });
  const before = seen(sheet);
  expect(await excelHost.takeBackRelayout(done.value)).toEqual({
    ok: false,
    failure: { kind: "changed", sheet: "Forslag", addresses: ["B2", "H9"] },
  });
  expect(seen(sheet)).toEqual(before);
  office.grid.remove(sheet);
  expect(await excelHost.takeBackRelayout(done.value)).toEqual({
    ok: false,
    failure: { kind: "sheetMissing", sheet: "Forslag" },
  });
});

test("what cannot be taken back either is said, with its place", async () => {
  const { office, sheet, wish } = await laidOut();
  const broken = {
    ...wish.plan,
    lists: [...wish.plan.lists, { range: { top: 0, left: 0, bottom: 2_000_000, right: 0 }, choices: ["x"] }],
  };
  const setStyle = sheet.setStyle.bind(sheet);
  sheet.setStyle = (area, patch) => {
    setStyle(area, patch);
    office.workbook.activeSheet.protected = true;
  };
  const result = await excelHost.relayout({ ...wish, plan: broken });
  expect(result).toMatchObject({ ok: false, failure: { kind: "halfWritten", sheet: "Forslag", address: "A1:C3" } });
  if (!result.ok)
    expect(failureText(result.failure, "renew")).toMatch(
      /^Tabellerne blev ikke opdateret, og arket «Forslag» kan stå halvt skrevet i A1:C3\./,
    );
});

test("a sheet that is gone or protected is named", async () => {
  const { office, wish } = await laidOut();
  office.workbook.activeSheet.protected = true;
  expect(await excelHost.relayout(wish)).toEqual({ ok: false, failure: { kind: "sheetProtected", sheet: "Forslag" } });
  expect(await excelHost.relayout({ ...wish, before: { ...wish.before, name: "Væk" } })).toEqual({
    ok: false,
    failure: { kind: "sheetMissing", sheet: "Væk" },
  });
});
