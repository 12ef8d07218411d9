import { afterEach, expect, test, vi } from "vitest";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { contents, openWorkbook, put, syncsOf } from "./openWorkbook.ts";

afterEach(() => vi.unstubAllGlobals());

const PAYBACK = { sheet: "Ark1", cell: { row: 1, column: 1 }, formula: "=KVANTUM.PAYBACK(C1:D1,C2:D2)" };
const TEXT = { sheet: "Ark1", cell: { row: 2, column: 1 }, formula: "=KVANTUM.X()" };

function filled(...sheets: string[]) {
  const office = openWorkbook(sheets.length > 0 ? sheets : ["Ark1"]);
  put(office.grid.active, "B2", { kind: "formula", formula: PAYBACK.formula, result: { kind: "number", value: 10 } });
  put(office.grid.active, "B3", {
    kind: "formula",
    formula: TEXT.formula,
    result: { kind: "text", text: "=ikke en formel" },
  });
  put(office.grid.active, "B4", { kind: "formula", formula: "=SUM(B2:B3)", result: { kind: "number", value: 10 } });
  return office;
}

test("the formulas named become their values in three round trips; others stay", async () => {
  const office = filled();
  const { result, syncs } = await syncsOf(office, () => excelHost.freeze([PAYBACK, TEXT]));
  expect(result).toEqual({
    ok: true,
    value: [
      { ...PAYBACK, values: [[{ kind: "number", value: 10 }]] },
      { ...TEXT, values: [[{ kind: "text", text: "=ikke en formel" }]] },
    ],
  });
  expect(syncs).toBeLessThanOrEqual(3);
  expect(contents(office.grid.active)).toEqual({ B2: 10, B3: "=ikke en formel", B4: "=SUM(B2:B3)" });
  expect(office.grid.active.cells({ top: 2, left: 1, bottom: 2, right: 1 })[0]?.[0]?.formula).toBeNull();
});

test("a formula that somebody has changed is named, and nothing is frozen", async () => {
  const office = filled();
  put(office.grid.active, "B3", { kind: "number", value: 4 });
  expect(await excelHost.freeze([PAYBACK, TEXT])).toEqual({
    ok: false,
    failure: { kind: "changed", sheet: "Ark1", addresses: ["B3"] },
  });
  expect(contents(office.grid.active)).toMatchObject({ B2: PAYBACK.formula });
});

test("a sheet that is gone or protected is named", async () => {
  const office = filled();
  expect(await excelHost.freeze([{ ...PAYBACK, sheet: "Ark9" }])).toEqual({
    ok: false,
    failure: { kind: "sheetMissing", sheet: "Ark9" },
  });
  office.workbook.activeSheet.protected = true;
  expect(await excelHost.freeze([PAYBACK])).toEqual({ ok: false, failure: { kind: "sheetProtected", sheet: "Ark1" } });
});
