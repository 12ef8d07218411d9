import { afterEach, describe, expect, test, vi } from "vitest";
import { failureText } from "../../../src/app/texts/failureText.ts";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { contents, openWorkbook, put } from "./openWorkbook.ts";
import { cell, number, smallPlan } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

const NO_NUMBERS = [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, undefined as unknown as number];

describe.each(NO_NUMBERS)("%s", (none) => {
  test.each(["newSheet", "activeSheet"] as const)(
    "in a plan for a %s: nothing is written, and the cell is named",
    async (kind) => {
      const { grid } = openWorkbook();
      const plan = smallPlan({ cells: [...smallPlan().cells, cell("D7", number(none), "amount")] });
      const result = await excelHost.insert(plan, { kind });
      expect(result).toEqual({ ok: false, failure: { kind: "notANumber", address: "D7" } });
      expect([grid.sheets.length, contents(grid.active)]).toEqual([1, {}]);
      expect(!result.ok && failureText(result.failure, "insertTables")).toContain("beløbet til D7 er ikke et tal");
    },
  );

  test("in an edit: the old figures stay", async () => {
    const { grid } = openWorkbook();
    put(grid.active, "A1", { kind: "number", value: 5 });
    put(grid.active, "A2", { kind: "number", value: 6 });
    const edits = [1, none].map((value, index) => ({
      sheet: "Ark1",
      cell: parseA1(`A${index + 1}`)!,
      before: { kind: "number", value: 5 + index } as const,
      after: { kind: "number", value } as const,
    }));
    expect(await excelHost.applyEdits(edits)).toEqual({ ok: false, failure: { kind: "notANumber", address: "A2" } });
    expect(contents(grid.active)).toEqual({ A1: 5, A2: 6 });
  });
});

test("a width that is no number is named by its column", async () => {
  const { grid } = openWorkbook();
  const result = await excelHost.insert(smallPlan({ columnWidths: [40, Number.NaN] }), { kind: "activeSheet" });
  expect(result).toEqual({ ok: false, failure: { kind: "notANumber", address: "B" } });
  expect(contents(grid.active)).toEqual({});
});

test("the library sends such a number as null, which leaves the old figure, and takes an array as it is at sync", async () => {
  const { Excel, grid } = openWorkbook();
  put(grid.active, "A1", { kind: "number", value: 5 });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [[Number.NaN]];
    const later = [[1]];
    sheet.getRange("B1").values = later;
    later[0]![0] = 2;
    await context.sync();
  });
  expect(contents(grid.active)).toEqual({ A1: 5, B1: 2 });
});
