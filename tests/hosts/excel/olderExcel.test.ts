import { afterEach, describe, expect, test, vi } from "vitest";
import { type App, createApp } from "../../../src/app/app.ts";
import { missingText } from "../../../src/app/texts/missingText.ts";
import { EXAMPLE_CASES } from "../../../src/cases/exampleCases.ts";
import { ACCEPTANCE_SHEET, REPORT_SHEET } from "../../../src/domain/workbook/ownSheets.ts";
import { excelHost } from "../../../src/hosts/excel/excelHost.ts";
import { missingHere } from "../../../src/hosts/excel/missingHere.ts";
import { setOf } from "../../harness/apiSets.ts";
import { STILL } from "../../harness/stillParts.ts";
import { COMMANDS } from "./commands.ts";
import { openWorkbookUpTo } from "./openWorkbook.ts";

afterEach(() => vi.unstubAllGlobals());

const CASE = "TV03-2025";
const ACCEPTED = ACCEPTANCE_SHEET;

test("the declarations tell which member came with which set", () => {
  const asked = ["Range.values", "Range.getMergedAreasOrNullObject", "Worksheet.notes", "Range.getCellProperties"];
  expect(asked.map(setOf)).toEqual([1, 13, 18, 9]);
});

describe.each([
  [14, "LTSC 2021", ["renamedSheets", "notes", "oneUndoStep"]],
  [17, "LTSC 2024", ["notes", "oneUndoStep"]],
  [20, "Microsoft 365", []],
] as const)("ExcelApi 1.%i (%s)", (last, _, missing) => {
  test.each(Object.entries(COMMANDS))("%s", async (_name, command) => {
    const office = openWorkbookUpTo(last);
    const run = await command.prepare(office);
    expect(await run()).toMatchObject({ ok: true });
    expect(office.faults).toEqual([]);
  });

  test("says what is missing", () => {
    openWorkbookUpTo(last);
    expect(missingHere()).toEqual(missing);
    const text = missingText(missingHere());
    if (missing.length === 0) expect(text).toBeNull();
    else expect(text).toMatch(/^Denne udgave af Excel kan ikke .*Ctrl\+Z.*Alt andet virker\.$/);
  });
});

test("a call that is younger than the Excel is refused by its name", async () => {
  const { Excel } = openWorkbookUpTo(12);
  const ask = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
  });
  await expect(ask).rejects.toMatchObject({
    code: "ApiNotFound",
    debugInfo: { errorLocation: "Range.getMergedAreasOrNullObject" },
  });
});

/** What went wrong of the last thing done, as the pane keeps it. */
function failuresOf({ getState }: App): unknown[] {
  const { tables, check, preparation, chart, renewal, notice } = getState();
  const works = [tables.insertion, check.run, check.work, preparation, chart, renewal];
  return [...works.filter(({ kind }) => kind === "failed"), ...(notice ? [notice] : [])];
}

test("the whole errand runs at ExcelApi 1.14 (LTSC 2021), and what is missing is known", async () => {
  const office = openWorkbookUpTo(14);
  const app = createApp({ host: excelHost, cases: EXAMPLE_CASES, ...STILL });
  const goTo = (name: string): void => {
    office.grid.activate(office.grid.sheets.find((sheet) => sheet.name === name)!);
    app.dispatch({ type: "sheetActivated", sheet: name });
  };
  const steps: readonly (readonly [what: string, work: () => Promise<unknown>, sheets: readonly string[]])[] = [
    ["start", () => app.start(), ["Ark1"]],
    ["insert", () => app.chooseCase("TV03-2025").then(() => app.insertTables()), ["Ark1", CASE]],
    ["chart", () => app.onSheet.addChart(), ["Ark1", CASE]],
    ["check", () => app.check(), ["Ark1", CASE]],
    ["mark", () => app.findings.mark(), ["Ark1", CASE]],
    ["unmark", () => app.findings.unmark(), ["Ark1", CASE]],
    ["accept", () => app.findings.accept(0, { reason: "Aftalt", by: "Anna" }), ["Ark1", CASE, ACCEPTED]],
    ["prepare", () => app.onSheet.prepare(), ["Ark1", CASE, ACCEPTED]],
    ["copy", () => app.onSheet.copyForWord(), ["Ark1", CASE, ACCEPTED, `${CASE} til Word`]],
    ["take the copy back", () => app.onSheet.takeBackCopy(), ["Ark1", CASE, ACCEPTED]],
    ["report", () => app.findings.writeReport(), ["Ark1", CASE, ACCEPTED, REPORT_SHEET]],
  ];
  for (const [what, work, sheets] of steps) {
    if (office.grid.sheets.some(({ name }) => name === CASE)) goTo(CASE);
    await work();
    expect(failuresOf(app), what).toEqual([]);
    expect(office.grid.sheets.map(({ name }) => name).sort(), what).toEqual([...sheets].sort());
  }
  expect(app.getState().missing).toEqual(["renamedSheets", "notes", "oneUndoStep"]);
  expect(office.faults).toEqual([]);
});
