import { afterEach, expect, test, vi } from "vitest";
import { cellAt } from "../../../src/domain/workbook/snapshot.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { openWorkbook, put, syncsOf } from "./openWorkbook.ts";
import { range } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

async function snapshot(scope: "activeSheet" | "workbook") {
  const read = await excelHost.read(scope);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  return read.value;
}

test("blank, zero, text, truth, error and formula stay six different things", async () => {
  const { grid } = openWorkbook();
  put(grid.active, "B2", { kind: "number", value: 0 });
  put(grid.active, "C2", { kind: "text", text: "-1.300" });
  put(grid.active, "D2", { kind: "boolean", value: true });
  put(grid.active, "B3", { kind: "error", code: "#N/A" });
  put(grid.active, "C3", { kind: "formula", formula: "=B2*2", result: { kind: "number", value: -5 } });
  put(grid.active, "D3", { kind: "formula", formula: '=""', result: { kind: "text", text: "" } });
  put(grid.active, "B4", { kind: "text", text: "=1+1" });
  const { sheets, activeSheet } = await snapshot("activeSheet");
  expect(activeSheet).toBe("Ark1");
  const [sheet] = sheets;
  expect(sheet?.origin).toEqual({ row: 1, column: 1 });
  expect(sheet?.cells.map((row) => row.map(({ value, formula }) => [value, formula]))).toEqual([
    [
      [{ kind: "number", value: 0 }, null],
      [{ kind: "text", text: "-1.300" }, null],
      [{ kind: "boolean", value: true }, null],
    ],
    [
      [{ kind: "error", code: "#N/A" }, null],
      [{ kind: "number", value: -5 }, "=B2*2"],
      [{ kind: "blank" }, '=""'],
    ],
    [
      [{ kind: "text", text: "=1+1" }, null],
      [{ kind: "blank" }, null],
      [{ kind: "blank" }, null],
    ],
  ]);
});

test("a workbook of twelve sheets takes three round trips", async () => {
  const names = Array.from({ length: 12 }, (_, index) => `Ark ${index + 1}`);
  const office = openWorkbook(names);
  for (const sheet of office.grid.sheets) put(sheet, "A1", { kind: "text", text: sheet.name });
  const { result, syncs } = await syncsOf(office, () => excelHost.read("workbook"));
  expect(syncs).toBe(3);
  expect(result.ok && result.value.sheets.map((sheet) => cellAt(sheet, { row: 0, column: 0 }).value)).toEqual(
    names.map((text) => ({ kind: "text", text })),
  );
});

test("a sheet that is deleted while the workbook is read is not read, and the others are", async () => {
  let asked = 0;
  const editMode = {
    get editing() {
      asked += 1;
      if (asked === 2) office.grid.remove(office.grid.sheets[1]!);
      return false;
    },
    whenFinished: () => Promise.resolve(),
  };
  const office = openWorkbook(["Et", "To", "Tre"], editMode);
  for (const sheet of office.grid.sheets) put(sheet, "A1", { kind: "text", text: sheet.name });
  expect((await snapshot("workbook")).sheets.map(({ name }) => name)).toEqual(["Et", "Tre"]);
  expect(asked).toBeGreaterThan(3);
});

test("the sheet in front alone is read when only that is asked for", async () => {
  const { grid } = openWorkbook(["Et", "To"]);
  const second = grid.sheets[1];
  if (second) grid.activate(second);
  expect((await snapshot("activeSheet")).sheets.map(({ name }) => name)).toEqual(["To"]);
});

test("an empty sheet is a sheet without cells", async () => {
  openWorkbook();
  expect((await snapshot("workbook")).sheets).toMatchObject([{ name: "Ark1", cells: [], merges: [], hiddenRows: [] }]);
});

test("hidden rows and columns, protection and visibility are told; merges are not asked for", async () => {
  const { grid, workbook, undo } = openWorkbook(["Ark1", "Skjult, ark"]);
  put(grid.active, "B2", { kind: "number", value: 1 });
  put(grid.active, "D6", { kind: "number", value: 2 });
  grid.active.setRowsHidden(range("A4:A5"), true);
  grid.active.setColumnsHidden(range("C1"), true);
  grid.active.merge(range("B2:C2"));
  workbook.activeSheet.protected = true;
  const other = grid.sheets[1];
  if (other) other.hidden = true;
  const { sheets } = await snapshot("workbook");
  expect(sheets[0]).toMatchObject({
    hiddenRows: [3, 4],
    hiddenColumns: [2],
    merges: [],
    protected: true,
    visible: true,
  });
  expect(sheets[1]).toMatchObject({ name: "Skjult, ark", visible: false });
  expect(undo.clearedBy).toEqual([]);
});

test("a sheet too large for one request comes whole, in several", async () => {
  const office = openWorkbook();
  for (let row = 0; row < 70_000; row += 7_500) put(office.grid.active, `A${row + 1}`, { kind: "number", value: row });
  put(office.grid.active, "A70000", { kind: "text", text: "sidst" });
  const { result, syncs } = await syncsOf(office, () => excelHost.read("activeSheet"));
  expect(syncs).toBeGreaterThan(3);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  const [sheet] = result.value.sheets;
  expect(sheet?.cells).toHaveLength(70_000);
  expect(sheet && cellAt(sheet, { row: 52_500, column: 0 }).value).toEqual({ kind: "number", value: 52_500 });
  expect(sheet && cellAt(sheet, { row: 69_999, column: 0 }).value).toEqual({ kind: "text", text: "sidst" });
});

test("cells whose texts take more than one answer may hold come whole, with the hidden rows", async () => {
  const office = openWorkbook(["Ark1", "Ark2"]);
  const long = "æ".repeat(30_000);
  for (const sheet of office.grid.sheets) {
    for (let row = 1; row <= 40; row++) put(sheet, `B${row}`, { kind: "text", text: `${row} ${long}` });
    sheet.setRowsHidden(range("A3"), true);
  }
  const { sheets } = await snapshot("workbook");
  for (const sheet of sheets) {
    expect(
      sheet.cells.map(([cell]) => (cell?.value.kind === "text" ? Number.parseInt(cell.value.text) : null)),
    ).toEqual(Array.from({ length: 40 }, (_, row) => row + 1));
    expect(sheet.hiddenRows).toEqual([2]);
  }
});
