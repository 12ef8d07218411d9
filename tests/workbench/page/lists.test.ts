import { describe, expect, test } from "vitest";
import { readXlsx } from "../../../src/hosts/xlsx/readXlsx.ts";
import { browserMissing } from "../../harness/browser.ts";
import type { WorkbenchWindow } from "../../harness/gridInPage.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";
import type { WorkbenchPage } from "../../harness/workbenchPage.ts";

declare const window: Window & WorkbenchWindow;

const CHOICES = ["Socialudvalget", "Børne- og Ungdomsudvalget", "Teknik- og Miljøudvalget"];

describe.skipIf(browserMissing("celler med en liste i arbejdsbænken"))("a cell with a list", () => {
  const open = useWorkbench();

  async function withList(): Promise<WorkbenchPage> {
    const workbench = await open();
    const pane = await workbench.pane();
    await pane.evaluate(
      (source) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3:C5");
          range.dataValidation.rule = { list: { inCellDropDown: true, source } };
          await context.sync();
        }),
      CHOICES.join(","),
    );
    return workbench;
  }

  const listOf = (workbench: WorkbenchPage) => workbench.page.locator('[data-u-comp="sheets-dropdown-list"]');

  test("is typed in like any other", async () => {
    const workbench = await withList();
    await workbench.typeInCell("C3", "Børne- og Ungdomsudvalget");
    expect(await workbench.cellValue("C3")).toBe("Børne- og Ungdomsudvalget");
    expect(await workbench.selectedAddress()).toBe("C4");
    await workbench.page.keyboard.type("Soci", { delay: 30 });
    expect(await listOf(workbench).count()).toBe(0);
    await workbench.page.keyboard.press("Escape");
    expect(await workbench.values("C3:C4")).toEqual([["Børne- og Ungdomsudvalget"], [""]]);
  });

  test("keeps its list, also in the eyes of a client, when rows are inserted above it", async () => {
    const workbench = await withList();
    await workbench.page.evaluate(() => window.workbench!.api.getActiveWorkbook().getActiveSheet().insertRows(1, 2));
    const pane = await workbench.pane();
    const seen = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const [former, now] = ["C3:C4", "C5:C7"].map((address) =>
          sheet.getRange(address).dataValidation.load("type,rule"),
        );
        await context.sync();
        return [former?.type, now?.type, now?.rule.list?.source];
      }),
    );
    expect(seen).toEqual(["None", "List", CHOICES.join(",")]);
    const { bytes } = await workbench.saveFile();
    const file = readXlsx(bytes);
    expect(file.ok && file.workbook.sheets[0]?.lists).toEqual([
      { range: { top: 4, left: 2, bottom: 6, right: 2 }, choices: CHOICES },
    ]);
  });

  test("is chosen in by the keyboard", async () => {
    const workbench = await withList();
    await workbench.selectCell("C4");
    await workbench.page.keyboard.press("Alt+ArrowDown");
    await listOf(workbench).waitFor();
    expect(await listOf(workbench).innerText()).toMatch(
      /^Vælg på listen\s+Socialudvalget\s+Børne- og Ungdomsudvalget\s+Teknik- og Miljøudvalget\s*$/,
    );
    await workbench.page.keyboard.press("Escape");
    await listOf(workbench).waitFor({ state: "detached" });
    await workbench.page.keyboard.press("Alt+ArrowDown");
    await listOf(workbench).waitFor();
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("ArrowDown");
    await workbench.page.keyboard.press("Enter");
    await listOf(workbench).waitFor({ state: "detached" });
    await expect.poll(() => workbench.cellValue("C4")).toBe("Børne- og Ungdomsudvalget");
  });

  test("opens its list by the arrow, and typing closes it again", async () => {
    const workbench = await withList();
    await workbench.selectCell("C5");
    await workbench.clickArrow("C5");
    await listOf(workbench).waitFor();
    await workbench.page.keyboard.type("Socialudvalget");
    await listOf(workbench).waitFor({ state: "detached" });
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => workbench.cellValue("C5")).toBe("Socialudvalget");
    await workbench.clickArrow("C5");
    await listOf(workbench).getByText("Teknik- og Miljøudvalget").click();
    await expect.poll(() => workbench.cellValue("C5")).toBe("Teknik- og Miljøudvalget");
  });
});
