import { afterEach, expect, test, vi } from "vitest";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import { type CellContent, type CellEdit, inversesOf } from "../../../src/domain/workbook/edit.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { contents, openWorkbook, put, syncsOf } from "./openWorkbook.ts";
import { range, smallPlan } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

const BLANK: CellContent = { kind: "blank" };
const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", text: value });
const formula = (value: string): CellContent => ({ kind: "formula", formula: value });

function edit(address: string, before: CellContent, after: CellContent, sheet = "Ark1"): CellEdit {
  return { sheet, cell: parseA1(address)!, before, after };
}

function filled() {
  const office = openWorkbook(["Ark1", "Ark2"]);
  const [first, second] = office.grid.sheets;
  put(first!, "A1", { kind: "text", text: "-1.300" });
  put(first!, "A2", { kind: "number", value: 5 });
  put(first!, "A3", { kind: "formula", formula: "=A2*2", result: { kind: "number", value: 10 } });
  put(second!, "B2", { kind: "number", value: 7 });
  return { office, first: first!, second: second! };
}

const EDITS: readonly CellEdit[] = [
  { ...edit("A1", text("-1.300"), number(-1300)), numberFormat: { before: "@", after: "#,##0" } },
  edit("A2", number(5), formula("=SUM(B1:B2)")),
  edit("A3", formula("=A2*2"), BLANK),
  edit("B9", BLANK, text("=ikke en formel")),
  edit("B2", number(7), number(8), "Ark2"),
];

test("cells of several sheets are changed in three round trips, and back again", async () => {
  const { office, first, second } = filled();
  first.setStyle(range("A1"), { numberFormat: "@" });
  const before = [contents(first), contents(second)];
  const { result, syncs } = await syncsOf(office, () => excelHost.applyEdits(EDITS));
  expect(result).toEqual({ ok: true, value: null });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(contents(first)).toEqual({ A1: -1300, A2: "=SUM(B1:B2)", B9: "=ikke en formel" });
  expect(first.cells(range("B9"))[0]?.[0]?.formula).toBeNull();
  expect([first.style(0, 0).numberFormat, contents(second)]).toEqual(["#,##0", { B2: 8 }]);
  expect(await excelHost.applyEdits(inversesOf(EDITS))).toEqual({ ok: true, value: null });
  expect([contents(first), contents(second)]).toEqual(before);
  expect(first.style(0, 0).numberFormat).toBe("@");
  expect(office.faults).toEqual([]);
});

test.each([
  ["A1", text("-1300")],
  ["A2", number(6)],
  ["A3", number(10)],
  ["B9", number(0)],
])("%s that holds something else is named, and nothing at all is written", async (address, before) => {
  const { first, second } = filled();
  const held = [contents(first), contents(second)];
  const edits = [
    ...EDITS.filter(({ cell }) => JSON.stringify(cell) !== JSON.stringify(parseA1(address))),
    edit(address, before, number(1)),
  ];
  expect(await excelHost.applyEdits(edits)).toEqual({
    ok: false,
    failure: { kind: "changed", sheet: "Ark1", addresses: [address] },
  });
  expect([contents(first), contents(second)]).toEqual(held);
});

test("a protected or missing sheet is named, and nothing is written on the other", async () => {
  const { office, first } = filled();
  const held = contents(first);
  expect(await excelHost.applyEdits([...EDITS, edit("A1", BLANK, number(1), "Væk")])).toMatchObject({
    failure: { kind: "sheetMissing", sheet: "Væk" },
  });
  office.workbook.sheetOf(office.grid.sheets[1]!).protected = true;
  expect(await excelHost.applyEdits(EDITS)).toMatchObject({ failure: { kind: "sheetProtected", sheet: "Ark2" } });
  expect(contents(first)).toEqual(held);
});

test("a failure half-way puts back what was written", async () => {
  const { first } = filled();
  const held = contents(first);
  const write = first.write.bind(first);
  let writes = 0;
  first.write = (...content) => {
    if (++writes === 3) throw new Error("Noget gik galt");
    write(...content);
  };
  expect(await excelHost.applyEdits(EDITS)).toMatchObject({ ok: false, failure: { kind: "unexpected" } });
  expect(contents(first)).toEqual(held);
});

test("a sheet made behind leaves the user where they are", async () => {
  const { office } = filled();
  expect(await excelHost.insert(smallPlan(), { kind: "newSheet", behind: true })).toMatchObject({
    ok: true,
    value: { sheet: "Forslag" },
  });
  expect([office.grid.sheets.at(-1)?.name, office.grid.active.name]).toEqual(["Forslag", "Ark1"]);
});

test("a named sheet comes along with the one in front, whatever the case of its letters", async () => {
  filled();
  const read = await excelHost.read("activeSheet", ["ARK2", "Findes ikke"]);
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Ark1", "Ark2"]);
});

test("whoever changes a cell, it is told", async () => {
  const { first } = filled();
  const heard = vi.fn();
  expect(await excelHost.watchCells(heard)).toEqual({ ok: true, value: null });
  put(first, "C1", { kind: "number", value: 1 });
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

test("a sheet with another name is told, for what was found names it", async () => {
  const { first } = filled();
  const heard = vi.fn();
  await excelHost.watchCells(heard);
  first.name = "Forslag";
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
});

test("changes above 5 MB go in several requests", async () => {
  const office = openWorkbook();
  const long = "æ".repeat(30_000);
  const edits = Array.from({ length: 120 }, (_, row) => edit(`A${row + 1}`, BLANK, text(`${row} ${long}`)));
  const { result, syncs } = await syncsOf(office, () => excelHost.applyEdits(edits));
  expect(result).toMatchObject({ ok: true });
  expect(syncs).toBeGreaterThan(3);
  const { result: back } = await syncsOf(office, () => excelHost.applyEdits(inversesOf(edits)));
  expect(back).toMatchObject({ ok: true });
  expect(contents(office.grid.active)).toEqual({});
});
