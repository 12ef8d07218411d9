import { afterEach, expect, test, vi } from "vitest";
import { parseA1 } from "../../../src/domain/workbook/address.ts";
import type { CellMark } from "../../../src/domain/workbook/cellMark.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { openWorkbook, put, syncsOf } from "./openWorkbook.ts";
import { range } from "./plans.ts";

afterEach(() => vi.unstubAllGlobals());

const RED = "#F9C6CB";
const YELLOW = "#FDE9A9";
const mark = (address: string, fill = RED, sheet = "Ark1"): CellMark => ({ sheet, cell: parseA1(address)!, fill });
const FORMULA = '=N("Kvantum-ark")=0';

function marked() {
  const office = openWorkbook(["Ark1", "Ark2"]);
  const [first, second] = office.grid.sheets;
  put(first!, "B2", { kind: "number", value: 1 });
  first!.setStyle(range("B2"), { fill: "#00FF00" });
  return { office, first: first!, second: second! };
}

test("cells of several sheets are coloured in four round trips, over looks that stay", async () => {
  const { office, first, second } = marked();
  const { result, syncs } = await syncsOf(office, () =>
    excelHost.mark([mark("B2"), mark("C3"), mark("D4", YELLOW), mark("A1", RED, "Ark2")]),
  );
  expect(result).toEqual({ ok: true, value: null });
  expect(syncs).toBeLessThanOrEqual(4);
  expect(first.highlights).toMatchObject([
    { areas: [range("B2"), range("C3")], formula: FORMULA, fill: RED },
    { areas: [range("D4")], formula: FORMULA, fill: YELLOW },
  ]);
  expect(second.highlights).toMatchObject([{ areas: [range("A1")], fill: RED }]);
  expect(first.style(1, 1).fill).toBe("#00FF00");
  expect(office.faults).toEqual([]);
});

test("new marks take the place of the old, and none leave no trace", async () => {
  const { first, second } = marked();
  await excelHost.mark([mark("B2"), mark("A1", RED, "Ark2")]);
  await excelHost.mark([mark("C3", YELLOW)]);
  expect([first.highlights.map(({ areas }) => areas), second.highlights]).toEqual([[[range("C3")]], []]);
  expect(await excelHost.mark([])).toEqual({ ok: true, value: null });
  expect([first.highlights, second.highlights]).toEqual([[], []]);
  expect(first.style(1, 1).fill).toBe("#00FF00");
});

test("somebody else's conditional formats are left alone", async () => {
  const { office, first } = marked();
  await office.Excel.run(async (context) => {
    const { custom } = context.workbook.worksheets.getItem("Ark1").getRange("B2:B9").conditionalFormats.add("Custom");
    custom.rule.formula = "=B2<0";
    custom.format.fill.color = YELLOW;
    await context.sync();
  });
  await excelHost.mark([mark("B2")]);
  await excelHost.mark([]);
  expect(first.highlights).toMatchObject([{ areas: [range("B2:B9")], formula: "=B2<0", fill: YELLOW }]);
});

test("hundreds of marks go in lists Excel takes", async () => {
  const { first } = marked();
  await excelHost.mark(Array.from({ length: 300 }, (_, row) => mark(`AB${row + 1}`)));
  expect(first.highlights.length).toBeGreaterThan(1);
  expect(first.highlights.flatMap(({ areas }) => areas)).toHaveLength(300);
});

test("a protected or missing sheet is named and nothing is coloured", async () => {
  const { office, first, second } = marked();
  expect(await excelHost.mark([mark("B2"), mark("A1", RED, "Væk")])).toMatchObject({
    failure: { kind: "sheetMissing", sheet: "Væk" },
  });
  office.workbook.sheetOf(second).protected = true;
  expect(await excelHost.mark([mark("B2"), mark("A1", RED, "Ark2")])).toMatchObject({
    failure: { kind: "sheetProtected", sheet: "Ark2" },
  });
  expect([first.highlights, second.highlights]).toEqual([[], []]);
});
