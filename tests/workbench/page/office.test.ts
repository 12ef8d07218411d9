import { describe, expect, test } from "vitest";
import { browserMissing } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

describe.skipIf(browserMissing("arbejdsbænken og office.js"))("Microsoft's office.js in the pane", () => {
  const open = useWorkbench();

  test("meets an Excel in Danish with the requirement sets it says it has", async () => {
    const pane = await (await open()).pane();
    const context = await pane.evaluate(async () => {
      const { host } = await Office.onReady();
      const supports = (set: string, version: string) => Office.context.requirements.isSetSupported(set, version);
      const sets = [
        supports("ExcelApi", "1.16"),
        supports("ExcelApi", "1.17"),
        supports("SharedRuntime", "1.1"),
        supports("CustomFunctionsRuntime", "1.3"),
      ];
      return { host, language: Office.context.displayLanguage, sets };
    });
    expect(context).toEqual({ host: "Excel", language: "da-DK", sets: [true, false, true, true] });
  });

  test.each([
    ["dark", "#292929"],
    ["light", "#ffffff"],
  ] as const)("hears of a %s window", async (colorScheme, background) => {
    const workbench = await open();
    await workbench.page.emulateMedia({ colorScheme });
    await workbench.newWorkbook();
    const pane = await workbench.pane();
    expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe(background);
  });

  test("a group of what Excel cannot undo is refused as in Excel, and nothing is deleted", async () => {
    const pane = await (await open()).pane();
    const answer = await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add("Væk");
        await context.sync();
      });
      const remove = async (context: Excel.RequestContext) => {
        context.workbook.worksheets.getItem("Væk").delete();
        await context.sync();
      };
      const code = await Excel.run({ mergeUndoGroup: true }, remove).catch(
        (error: OfficeExtension.Error) => error.code,
      );
      return {
        code,
        sheets: await Excel.run(async (context) => {
          const count = context.workbook.worksheets.getCount();
          await context.sync();
          return count.value;
        }),
      };
    });
    expect(answer).toEqual({ code: "UndoNotSupported", sheets: 2 });
  });

  test("writes values, formulas and formats, and reads them calculated", async () => {
    const pane = await (await open()).pane();
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Prøve æøå");
        sheet.getRange("A1:C2").values = [
          ["Løn", 1300.5, "=B1*2"],
          ["'2026", "", '=IF(B2="","tom","fuld")'],
        ];
        const format = sheet.getRange("A1:C1").format;
        format.font.bold = true;
        format.fill.color = "#E7EDF3";
        format.borders.getItem("EdgeBottom").style = "Continuous";
        sheet.getRange("B1:C1").numberFormat = [["#,##0.0", "#,##0"]];
        sheet.getRange("A:A").format.columnWidth = 120;
        sheet.getRange("A4:B4").merge();
        sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "ja,nej" } };
        sheet.freezePanes.freezeRows(1);
        sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
        sheet.pageLayout.setPrintArea("A1:C5");
        const range = sheet.getRange("A1:C2").load("values,formulas,text,numberFormat,valueTypes");
        const printed = sheet.pageLayout.getPrintAreaOrNullObject().load("address");
        const merged = sheet.getRange("A1:C9").getMergedAreasOrNullObject().load("address");
        const rule = sheet.getRange("A5").dataValidation.load("rule");
        sheet.getRange("A1").format.load("columnWidth");
        await context.sync();
        const { values, formulas, text, numberFormat, valueTypes } = range;
        return {
          values,
          formulas,
          text,
          numberFormat,
          valueTypes,
          printed: printed.address,
          merged: merged.address,
          rule: rule.rule,
        };
      }),
    );
    expect(read).toEqual({
      values: [
        ["Løn", 1300.5, 2601],
        ["2026", "", "tom"],
      ],
      formulas: [
        ["Løn", 1300.5, "=B1*2"],
        ["2026", "", '=IF(B2="","tom","fuld")'],
      ],
      text: [
        ["Løn", "1.300,5", "2.601"],
        ["2026", "", "tom"],
      ],
      numberFormat: [
        ["General", "#,##0.0", "#,##0"],
        ["General", "General", "General"],
      ],
      valueTypes: [
        ["String", "Double", "Double"],
        ["String", "Empty", "String"],
      ],
      printed: "'Prøve æøå'!A1:C5",
      merged: "'Prøve æøå'!A4:B4",
      rule: { list: { inCellDropDown: true, source: "ja,nej" } },
    });
  });

  test("hears what a person does in the grid", async () => {
    const workbench = await open();
    const pane = await workbench.pane();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        const { worksheets } = context.workbook;
        worksheets.onChanged.add(
          async ({ address, triggerSource }) => void heard.push(`changed ${address} ${triggerSource}`),
        );
        worksheets.onSelectionChanged.add(async ({ address }) => void heard.push(`selected ${address}`));
        worksheets.onActivated.add(async () => void heard.push("activated"));
        await context.sync();
      }),
    );
    await workbench.typeInCell("B4", "7");
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add("Andet").activate();
        await context.sync();
      }),
    );
    const heard = () => pane.evaluate(() => (window as unknown as { heard: string[] }).heard);
    await expect.poll(heard).toContain("activated");
    expect(await heard()).toEqual(expect.arrayContaining(["selected B4", "changed B4 Unknown", "selected B5"]));
  });

  test("keeps document settings through a new pane and shares them with the workbook's own", async () => {
    const workbench = await open();
    const pane = await workbench.pane();
    await pane.evaluate(
      () =>
        new Promise<void>((resolve) => {
          Office.context.document.settings.set("prøve", { a: [1, "æ"] });
          Office.context.document.settings.saveAsync(() => resolve());
        }),
    );
    await pane.evaluate(() => {
      Object.assign(window, { former: true });
      location.reload();
    });
    await pane.waitForFunction(() => !("former" in window));
    await workbench.ready();
    const again = await workbench.pane();
    const read = await again.evaluate(() =>
      Excel.run(async (context) => {
        const setting = context.workbook.settings.getItem("prøve").load("value");
        await context.sync();
        return [setting.value, Office.context.document.settings.get("prøve")] as unknown[];
      }),
    );
    expect(read).toEqual([{ a: [1, "æ"] }, { a: [1, "æ"] }]);
  });

  test("names a member that the workbench lacks", async () => {
    const pane = await (await open()).pane();
    const failure = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().slicers.load("items");
        await context.sync();
        return "";
      }).catch(({ code, message }: OfficeExtension.Error) => `${code}: ${message}`),
    );
    expect(failure).toBe("ApiNotFound: The workbench does not have Worksheet.slicers.");
  });
});
