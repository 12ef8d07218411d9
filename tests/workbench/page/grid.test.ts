import { describe, expect, test } from "vitest";
import { browserMissing } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

describe.skipIf(browserMissing("arbejdsbænkens regneark"))("a person at the grid", () => {
  const open = useWorkbench();

  test("types as in a Danish Excel, and formulas follow", async () => {
    const workbench = await open();
    const typed = ["1.300,5", "-1.000", "35.10", "SAND", "12,5%", "'2026", "=SUM(A1;A2)", "=HVIS(A1>0,5;1;2)", "=A1/0"];
    for (const [row, text] of typed.entries()) await workbench.typeInCell(`A${row + 1}`, text);
    const column = (await workbench.values("A1:A9")).flat();
    expect(column).toEqual([1300.5, -1000, "35.10", true, 0.125, "2026", 300.5, 1, "#DIV/0!"]);
    await workbench.typeInCell("A2", "100");
    expect(await workbench.cellValue("A7")).toBe(1400.5);
    const shown = await Promise.all(["A4", "A5", "A7", "A9"].map((cell) => workbench.cellText(cell)));
    expect(shown).toEqual(["SAND", "12,50%", "1400,5", "#DIVISION/0!"]);
  });

  test.each([
    ["text/plain", "-1.300\t0,5\t(1.300)"],
    ["text/html", "<table><tr><td><p>-1.300</p></td><td>0,5</td><td style='color:red'>(1.300)</td></tr></table>"],
  ])("pastes Danish figures from elsewhere (%s)", async (type, pasted) => {
    const workbench = await open();
    await workbench.selectCell("B2");
    await workbench.page.evaluate(
      ([kind, text]) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData(kind!, text!);
        const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
        (document.activeElement ?? document.body).dispatchEvent(event);
      },
      [type, pasted],
    );
    await expect.poll(() => workbench.values("B2:D2")).toEqual([[-1300, 0.5, -1300]]);
  });

  test("opens a cell and closes it again without changing it", async () => {
    const workbench = await open();
    await workbench.typeInCell("A1", "1300,5");
    await workbench.typeInCell("A2", "=HVIS(A1>0,5;1;2)");
    for (const cell of ["A1", "A2"]) {
      await workbench.selectCell(cell);
      await workbench.page.keyboard.press("F2");
      await workbench.page.keyboard.press("Enter");
    }
    expect(await workbench.values("A1:A2")).toEqual([[1300.5], [1]]);
    await workbench.selectCell("A2");
    await workbench.page.keyboard.press("F2");
    await workbench.page.keyboard.type("+0,5");
    await workbench.page.keyboard.press("Enter");
    expect(await workbench.cellValue("A2")).toBe(1.5);
  });

  test.each([
    [";", "=SUM(A1,C7)"],
    [",", "=SUM(A1,C7)"],
  ])("points at cells while typing a formula with %s", async (separator, formula) => {
    const workbench = await open();
    await workbench.typeInCell("A1", "5");
    await workbench.typeInCell("C7", "7");
    await workbench.selectCell("E4");
    await workbench.page.keyboard.type(`=SUM(A1${separator}`);
    await workbench.clickCell("C7");
    await workbench.page.keyboard.type(")");
    await workbench.page.keyboard.press("Enter");
    await expect.poll(() => workbench.cellValue("E4")).toBe(12);
    expect(await workbench.cellFormula("E4")).toBe(formula);
  });

  test("sees no zero where the number format hides it", async () => {
    const workbench = await open();
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:A3");
        range.numberFormat = [["#,##0;-#,##0;;@"], ["#,##0;-#,##0;;@"], ["#,##0;-#,##0;;@"]];
        range.values = [[0], [-1300], ["tekst"]];
        await context.sync();
      }),
    );
    expect(await Promise.all(["A1", "A2", "A3"].map((cell) => workbench.cellText(cell)))).toEqual([
      "",
      "-1.300",
      "tekst",
    ]);
    expect(await workbench.cellValue("A1")).toBe(0);
  });

  test("keeps the pane waiting while a cell is being typed in", async () => {
    const workbench = await open();
    const pane = await workbench.pane();
    const ask = (delayForCellEdit: boolean) =>
      pane.evaluate(
        (delay) =>
          Excel.run({ delayForCellEdit: delay } as Excel.RunOptions, async (context) => {
            const range = context.workbook.worksheets.getActiveWorksheet().getRange("C3").load("values");
            await context.sync();
            return String(range.values[0]?.[0]);
          }).catch(({ code }: OfficeExtension.Error) => code),
        delayForCellEdit,
      );
    await workbench.selectCell("C3");
    await workbench.page.keyboard.type("42");
    expect(await ask(false)).toBe("InvalidOperationInCellEditMode");
    const state = () => workbench.page.locator("#state").innerText();
    await expect.poll(state).toBe("Rediger");
    const waiting = ask(true);
    await workbench.page.keyboard.press("Enter");
    expect(await waiting).toBe("42");
    await expect.poll(state).toBe("Klar");
  });

  test("cannot change a protected sheet, and is told why", async () => {
    const workbench = await open();
    await workbench.typeInCell("B2", "7");
    const toggle = workbench.page.getByRole("button", { name: "Fjern beskyttelse", pressed: true });
    await workbench.page.click("#protect");
    await toggle.waitFor();
    await workbench.selectCell("B2");
    await workbench.page.keyboard.press("Delete");
    await workbench.page.keyboard.type("8");
    await expect.poll(() => workbench.message()).toContain("Arket «Ark1» er beskyttet.");
    expect(await workbench.cellValue("B2")).toBe(7);
    const pane = await workbench.pane();
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("B2").values = [[9]];
        await context.sync();
        return "";
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe("AccessDenied");
    await toggle.click();
    await workbench.page.getByRole("button", { name: "Beskyt ark", pressed: false }).waitFor();
    // Two clicks on one cell in quick succession are a double click, which edits what is there.
    await workbench.selectCell("D5");
    await workbench.typeInCell("B2", "8");
    expect(await workbench.cellValue("B2")).toBe(8);
  });

  test("sees the whole cell beside a wide frozen column, by mouse and by keys", async () => {
    const workbench = await open();
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("A:A").format.columnWidth = 300;
        sheet.freezePanes.freezeColumns(1);
        await context.sync();
      }),
    );
    for (const [from, key, count, to] of [
      ["N60", "ArrowLeft", 10, "D60"],
      ["D60", "ArrowRight", 8, "L60"],
    ] as const) {
      await workbench.selectCell(from);
      for (let pressed = 0; pressed < count; pressed++) await workbench.page.keyboard.press(key);
      await expect.poll(() => workbench.selectedAddress()).toBe(to);
      await expect.poll(() => workbench.isInSight(to)).toBe(true);
    }
    await workbench.selectCell("A59");
  });

  test("gets back what a client overwrote", async () => {
    const workbench = await open();
    await workbench.typeInCell("A1", "1");
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[2]];
        await context.sync();
      }),
    );
    expect(await workbench.cellValue("A1")).toBe(2);
    await workbench.selectCell("C3");
    await workbench.page.keyboard.press("Control+z");
    await expect.poll(() => workbench.cellValue("A1")).toBe(1);
  });
});
