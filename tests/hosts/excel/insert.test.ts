import { afterEach, expect, test, vi } from "vitest";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { contents, openWorkbook, put, syncsOf } from "./openWorkbook.ts";
import { cell, range, smallPlan, text } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

const WRITTEN = {
  A1: "Tabel 1. Økonomi",
  A2: "Besparelse",
  B2: -800,
  A3: "I alt",
  B3: "=SUM(B2:B2)",
  C3: "=SUM(C2:C2)",
};

test("a new sheet is made, filled, dressed and brought to the front in three round trips", async () => {
  const office = openWorkbook();
  const { result, syncs } = await syncsOf(office, () => excelHost.insert(smallPlan(), { kind: "newSheet" }));
  expect(result).toMatchObject({ ok: true, value: { sheet: "Forslag", range: range("A1:C3") } });
  expect(syncs).toBeLessThanOrEqual(3);
  const [, sheet] = office.grid.sheets;
  expect(sheet && contents(sheet)).toEqual(WRITTEN);
  expect(office.grid.active.name).toBe("Forslag");
  expect(sheet?.style(0, 0)).toMatchObject({ bold: true });
  expect(sheet?.style(1, 1)).toMatchObject({ numberFormat: "#,##0" });
  expect(sheet?.lists).toEqual([{ area: range("A2"), source: "Besparelse,Varig drift" }]);
  expect(office.workbook.activeSheet.page).toMatchObject({ orientation: "Landscape" });
  expect(office.faults).toEqual([]);
});

test("a taken name gets a number", async () => {
  const office = openWorkbook(["forslag", "Forslag (2)"]);
  expect(await excelHost.insert(smallPlan(), { kind: "newSheet" })).toMatchObject({ value: { sheet: "Forslag (3)" } });
  expect(office.grid.sheets.map(({ name }) => name)).toEqual(["forslag", "Forslag (2)", "Forslag (3)"]);
});

test("the sheet in front is filled around what is already there", async () => {
  const office = openWorkbook();
  put(office.grid.active, "D2", { kind: "text", text: "min note" });
  const { result, syncs } = await syncsOf(office, () => excelHost.insert(smallPlan(), { kind: "activeSheet" }));
  expect(result).toMatchObject({ ok: true, value: { sheet: "Ark1" } });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(contents(office.grid.active)).toEqual({ ...WRITTEN, D2: "min note" });
  expect(office.grid.active.columnWidth(0)).toBe(64);
});

test("cells in the way are named and nothing is written; a formula that shows nothing is in the way too", async () => {
  const office = openWorkbook();
  put(office.grid.active, "C2", { kind: "number", value: 0 });
  put(office.grid.active, "A3", { kind: "formula", formula: '=""', result: { kind: "text", text: "" } });
  const before = contents(office.grid.active);
  expect(await excelHost.insert(smallPlan(), { kind: "activeSheet" })).toEqual({
    ok: false,
    failure: { kind: "occupied", sheet: "Ark1", addresses: ["C2", "A3"] },
  });
  expect(contents(office.grid.active)).toEqual(before);
});

test("a protected sheet is left alone and named", async () => {
  const office = openWorkbook();
  office.workbook.activeSheet.protected = true;
  expect(await excelHost.insert(smallPlan(), { kind: "activeSheet" })).toEqual({
    ok: false,
    failure: { kind: "sheetProtected", sheet: "Ark1" },
  });
  expect(contents(office.grid.active)).toEqual({});
});

test("a failure half-way leaves no sheet behind", async () => {
  const office = openWorkbook();
  const broken = smallPlan({ printArea: { top: 0, left: 0, bottom: 2_000_000, right: 2 } });
  expect(await excelHost.insert(broken, { kind: "newSheet" })).toMatchObject({
    ok: false,
    failure: { kind: "unexpected" },
  });
  expect(office.grid.sheets.map(({ name }) => name)).toEqual(["Ark1"]);
});

test("a failure half-way leaves no cell on the sheet in front, and spares what was there", async () => {
  const office = openWorkbook();
  put(office.grid.active, "D9", { kind: "text", text: "min note" });
  const broken = smallPlan({ lists: [{ range: { top: 0, left: 0, bottom: 2_000_000, right: 0 }, choices: ["x"] }] });
  expect(await excelHost.insert(broken, { kind: "activeSheet" })).toMatchObject({
    ok: false,
    failure: { kind: "halfWritten" },
  });
  expect(contents(office.grid.active)).toEqual({ D9: "min note" });
});

test.each([
  "=1+1",
  "+5",
  "-note",
  "@sum",
  "35.10",
  "1.000 kr. 2025 p/l",
  "2026",
  "TRUE",
  "Sand",
  "maj 25",
  "'citat",
  "#N/A",
  "Tabel 1",
])("the text %j stays that text", async (label) => {
  const office = openWorkbook();
  await excelHost.insert(smallPlan({ cells: [cell("A1", text(label))], lists: [] }), { kind: "newSheet" });
  expect(office.grid.active.cells(range("A1"))).toEqual([[{ value: { kind: "text", text: label }, formula: null }]]);
});

test("a list whose choices stand in cells points at them", async () => {
  const office = openWorkbook();
  const choicesAt = range("AA2:AC2");
  await excelHost.insert(smallPlan({ lists: [{ range: range("A2"), choices: ["a,b"], choicesAt }] }), {
    kind: "newSheet",
  });
  expect(office.grid.active.lists).toEqual([{ area: range("A2"), source: "=$AA$2:$AC$2" }]);
});

test("a plan above 5 MB goes in several requests", async () => {
  const office = openWorkbook();
  const long = "æ".repeat(2000);
  const cells = Array.from({ length: 3000 }, (_, row) => ({
    ref: { row, column: 0 },
    content: text(`${row} ${long}`),
    style: "label" as const,
  }));
  const { result, syncs } = await syncsOf(office, () =>
    excelHost.insert(smallPlan({ cells, lists: [] }), { kind: "newSheet" }),
  );
  expect(result).toMatchObject({ ok: true });
  expect(syncs).toBeGreaterThan(3);
  expect(Object.keys(contents(office.grid.active))).toHaveLength(3000);
});
