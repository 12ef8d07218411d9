import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rangeToA1 } from "../../src/domain/workbook/address.ts";
import type { SheetPlan } from "../../src/domain/workbook/plan.ts";
import { planRange } from "../../src/domain/workbook/planRange.ts";
import { readXlsx } from "../../src/hosts/xlsx/readXlsx.ts";
import { cellAt, type CellValue } from "../../src/domain/workbook/snapshot.ts";
import { browserMissing } from "../harness/browser.ts";
import { disagreements } from "../harness/planSheet.ts";
import { TEMPLATES, uncalculatedFile, withTurnedSign } from "../harness/templateFile.ts";
import { useWorkbench } from "../harness/useWorkbench.ts";

const PLANTED = withTurnedSign(TEMPLATES[0]!, "Plantet fejl");
const PLANS = [...TEMPLATES, PLANTED];

const fromA1 = (plan: SheetPlan): string => rangeToA1({ ...planRange(plan), top: 0, left: 0 });

function plain(value: CellValue): unknown {
  if (value.kind === "number" || value.kind === "boolean") return value.value;
  return value.kind === "text" ? value.text : value.kind === "error" ? value.code : "";
}

describe.skipIf(browserMissing("skabelonernes formler i arbejdsbænkens motor (tests/e2e)"))("the grid's engine on every published case's template", () => {
  const open = useWorkbench();
  let folder: string;
  /** What the workbench's client reads, and what "Gem som .xlsx" writes, of each sheet. */
  let read: Record<string, unknown[][]>;
  let saved: Uint8Array;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "motorer-"));
    const path = join(folder, "Skabeloner.xlsx");
    writeFileSync(path, uncalculatedFile(PLANS));
    const workbench = await open();
    await workbench.openFile(path);
    read = await workbench.valuesOfSheets(PLANS.map((plan) => [plan.sheetName, fromA1(plan)]));
    saved = (await workbench.saveFile()).bytes;
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const shown = (plan: SheetPlan) => disagreements(plan, ({ row, column }) => read[plan.sheetName]?.[row]?.[column]);

  test.each(TEMPLATES)("$sheetName: opened without results, every formula is calculated to the domain's figure", (plan) => {
    expect(shown(plan)).toEqual([]);
  });

  test("one sum with the wrong sign is found", () => {
    expect(shown(PLANTED)[0]).toContain("=-SUM(");
  });

  test("saved again, every formula stands as it was, with that figure as its result", () => {
    const result = readXlsx(saved);
    if (!result.ok) throw new Error(result.failure.kind);
    for (const plan of TEMPLATES) {
      const sheet = result.workbook.sheets.find(({ name }) => name === plan.sheetName)!;
      expect(disagreements(plan, (ref) => plain(cellAt(sheet, ref).value))).toEqual([]);
      const changed = plan.cells.filter(({ ref, content }) => content.kind === "formula" && cellAt(sheet, ref).formula !== content.formula);
      expect(changed).toEqual([]);
    }
  });
});
