import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Frame } from "playwright-core";
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
import type { WorkbenchPage } from "../harness/workbenchPage.ts";

const PLANTED = withTurnedSign(TEMPLATES[0]!, "Plantet fejl");
const PLANS = [...TEMPLATES, PLANTED];

const fromA1 = (plan: SheetPlan): string => rangeToA1({ ...planRange(plan), top: 0, left: 0 });

function plain(value: CellValue): unknown {
  if (value.kind === "number" || value.kind === "boolean") return value.value;
  return value.kind === "text" ? value.text : value.kind === "error" ? value.code : "";
}

describe.skipIf(browserMissing("skabelonernes formler i arbejdsbænkens motor (tests/e2e)"))(
  "the grid's engine on every published case's template",
  () => {
    const open = useWorkbench();
    let bench: WorkbenchPage;
    let folder: string;
    /** What the workbench's client reads, and what "Gem som .xlsx" writes, of each sheet. */
    let read: Record<string, unknown[][]>;
    let saved: Uint8Array;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "motorer-"));
      const path = join(folder, "Skabeloner.xlsx");
      writeFileSync(path, uncalculatedFile(PLANS));
      bench = await open();
      await bench.openFile(path);
      read = await bench.valuesOfSheets(PLANS.map((plan) => [plan.sheetName, fromA1(plan)]));
      saved = (await bench.saveFile()).bytes;
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const shown = (plan: SheetPlan) => disagreements(plan, ({ row, column }) => read[plan.sheetName]?.[row]?.[column]);

    test.each(TEMPLATES)(
      "$sheetName: opened without results, every formula is calculated to the domain's figure",
      (plan) => {
        expect(shown(plan)).toEqual([]);
      },
    );

    test("one sum with the wrong sign is found", () => {
      expect(shown(PLANTED)[0]).toContain("=-SUM(");
    });

    test("saved again, every formula stands as it was, with that figure as its result", () => {
      const result = readXlsx(saved);
      if (!result.ok) throw new Error(result.failure.kind);
      for (const plan of TEMPLATES) {
        const sheet = result.workbook.sheets.find(({ name }) => name === plan.sheetName)!;
        expect(disagreements(plan, (ref) => plain(cellAt(sheet, ref).value))).toEqual([]);
        const changed = plan.cells.filter(
          ({ ref, content }) => content.kind === "formula" && cellAt(sheet, ref).formula !== content.formula,
        );
        expect(changed).toEqual([]);
      }
    });

    /** What the pane asks the workbook for, its own settings aside. */
    async function requestsIn(view: string, work: (pane: Frame) => Promise<void>): Promise<string[]> {
      const pane = await bench.pane();
      await pane.getByRole("tab", { name: view }).click();
      const requests = await bench.requestsOf(() => work(pane));
      return requests.filter((about) => !about.startsWith("Settings"));
    }

    test("many sheets are read in three round trips", async () => {
      const requests = await requestsIn("Kontrol", async (pane) => {
        await pane.getByRole("radio", { name: "Hele projektmappen" }).check();
        await pane.getByRole("button", { name: "Kontrollér", exact: true }).click();
        await pane
          .getByRole("heading", { name: /Plantet fejl/ })
          .first()
          .waitFor();
      });
      expect(requests).toHaveLength(3);
    });

    test("a case is laid out in three round trips; then the pane only looks at the sheet in front", async () => {
      const chosen = await bench.pane();
      await chosen.getByRole("tab", { name: "Tabeller" }).click();
      await chosen.getByRole("combobox", { name: "Sag" }).selectOption({ index: 1 });
      await chosen.getByText("findes allerede").waitFor();
      const requests = await requestsIn("Tabeller", async (pane) => {
        await pane.getByRole("button", { name: "Indsæt tabeller" }).click();
        await pane
          .getByText(/tabeller er indsat/)
          .first()
          .waitFor();
      });
      // A request about objects that are known already names none: "ref91".
      const isLook = (about: string): boolean => /GetActiveWorksheet|GetUsedRange|^ref\d+$/.test(about);
      const trips = requests.filter((about) => !isLook(about));
      expect(trips.length).toBeLessThanOrEqual(3);
      expect(trips).toEqual(expect.arrayContaining(["Worksheets Add", expect.stringContaining("GetRangeByIndexes")]));
    });
  },
);
