import { afterEach, describe, expect, test, vi } from "vitest";
import { missingText } from "../../../src/app/texts/missingText.ts";
import { missingHere } from "../../../src/hosts/excel/missingHere.ts";
import { setOf } from "../../harness/apiSets.ts";
import { COMMANDS } from "./commands.ts";
import { openWorkbookUpTo } from "./openWorkbook.ts";

afterEach(() => vi.unstubAllGlobals());

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
