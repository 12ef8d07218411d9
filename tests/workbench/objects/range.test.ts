import { expect, test } from "vitest";
import { MemoryGrid } from "../../harness/memoryGrid.ts";
import { officeInNode } from "../../harness/officeInNode.ts";

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Runs against a workbook with the sheets Ark1 and Sag, and gives what the run answers as plain data. */
function run<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  grid = new MemoryGrid("Ark1", "Sag"),
) {
  const { Excel } = officeInNode(grid);
  return Excel.run(async (context) => plain(await batch(context.workbook.worksheets.getItem("Sag"), context)));
}

test("moves from range to range", async () => {
  const moves = await run(async (sheet, context) => {
    const start = sheet.getRange("C3:D5");
    const ranges = [
      start.getCell(1, 1),
      start.getCell(5, 0),
      start.getRow(2),
      start.getColumn(0),
      start.getLastCell(),
      start.getOffsetRange(-1, 2),
      start.getResizedRange(1, -1),
      start.getAbsoluteResizedRange(1, 4),
      start.getRowsBelow(2),
      start.getColumnsAfter(1),
      start.getEntireRow(),
      start.getEntireColumn(),
      start.getIntersection("A4:Z4"),
      start.getBoundingRect("A9"),
      sheet.getRangeByIndexes(0, 1, 2, 3),
      sheet.getCell(9, 26),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address.replace("Sag!", ""));
  });
  expect(moves).toEqual([
    "D4",
    "C8",
    "C5:D5",
    "C3:C5",
    "D5",
    "E2:F4",
    "C3:C6",
    "C3:F3",
    "C6:D7",
    "E3:E5",
    "3:5",
    "C:D",
    "C4:D4",
    "A3:D9",
    "B1:D2",
    "AA10",
  ]);
});

test.each(["XFE1", "A0", "", "Nix!A1", "Ark1!A1"])("refuses %j as a range of the sheet Sag", async (address) => {
  const code = await run(async (sheet, context) => {
    sheet.getRange(address).load("address");
    return context.sync().then(
      () => "",
      (error: OfficeExtension.Error) => error.code,
    );
  });
  expect(code).toBe("InvalidArgument");
});

test("the used range counts formats only when asked to", async () => {
  const found = await run(async (sheet, context) => {
    sheet.getRange("B2").values = [[1]];
    sheet.getRange("D9").format.fill.color = "#FF0000";
    const ranges = [
      sheet.getUsedRange(true),
      sheet.getUsedRange(),
      sheet.getRange("A1:B1").getUsedRangeOrNullObject(true),
    ];
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => (range.isNullObject ? null : range.address));
  });
  expect(found).toEqual(["Sag!B2", "Sag!B2:D9", null]);
});

test("null in an array leaves a cell as it is, and one value fills a range", async () => {
  const values = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.values = [[1, 2, 3]];
    range.values = [[null as unknown as number, "", "=1+1"]];
    sheet.getRange("A2:C2").values = "x" as unknown as string[][];
    const all = sheet.getRange("A1:C2").load("values,formulas,valueTypes");
    await context.sync();
    return [all.values, all.formulas[0], all.valueTypes[0]];
  });
  expect(values).toEqual([
    [
      [1, "", 0],
      ["x", "x", "x"],
    ],
    [1, "", "=1+1"],
    ["Double", "Empty", "Double"],
  ]);
});

test("the text format keeps figures and formulas as text", async () => {
  const read = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:A3");
    range.numberFormat = [["@"], ["@"], ["General"]];
    range.values = [["=SUM(B1)"], ["1.300"], ["1.300"]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values.flat(), range.valueTypes.flat()];
  });
  expect(read).toEqual([
    ["=SUM(B1)", "1.300", 1.3],
    ["String", "String", "Double"],
  ]);
});

test("formulas are read and written in the user's language too", async () => {
  const formulas = await run(async (sheet, context) => {
    const range = sheet.getRange("A1:B1");
    range.formulasLocal = [["=HVIS(B1>0,5;1;2)", "tekst; 1,5"]];
    range.load("formulas,formulasLocal");
    await context.sync();
    return [range.formulas, range.formulasLocal];
  });
  expect(formulas).toEqual([[["=IF(B1>0.5,1,2)", "tekst; 1,5"]], [["=HVIS(B1>0,5;1;2)", "tekst; 1,5"]]]);
});

test("several ranges take a format together", async () => {
  const fonts = await run(async (sheet, context) => {
    sheet.getRanges("A1:B1,D4").format.font.bold = true;
    const ranges = ["A1:B1", "D4", "A1:A2"].map((address) => sheet.getRange(address).format.font.load("bold"));
    await context.sync();
    return ranges.map(({ bold }) => bold);
  });
  expect(fonts).toEqual([true, true, null]);
});

test("borders are lines of a range's edges", async () => {
  const read = await run(async (sheet, context) => {
    const { borders } = sheet.getRange("B2:C3").format;
    const top = borders.getItem("EdgeTop");
    top.style = "Continuous";
    top.weight = "Medium";
    top.color = "#107C41";
    borders.getItem("InsideVertical").style = "Continuous";
    const lines = ["B2 EdgeTop", "C2 EdgeTop", "B3 EdgeTop", "B3 EdgeRight", "C3 EdgeRight"].map((place) => {
      const [address = "", edge] = place.split(" ");
      return sheet
        .getRange(address)
        .format.borders.getItem(edge as Excel.BorderIndex)
        .load("style,weight,color");
    });
    await context.sync();
    return lines.map(({ style, weight, color }) => `${style} ${weight} ${color}`);
  });
  expect(read).toEqual([
    "Continuous Medium #107C41",
    "Continuous Medium #107C41",
    "None Thin #000000",
    "Continuous Thin #000000",
    "None Thin #000000",
  ]);
});

test("rows and columns have sizes in points and can be hidden", async () => {
  const read = await run(async (sheet, context) => {
    sheet.getRange("A:B").format.columnWidth = 90;
    sheet.getRange("2:3").format.rowHeight = 30;
    sheet.getRange("3:3").rowHidden = true;
    const [width, mixed, hidden] = [sheet.getRange("B1").format, sheet.getRange("B1:C1").format, sheet.getRange("2:3")];
    width.load("columnWidth");
    mixed.load("columnWidth");
    hidden.load("rowHidden").format.load("rowHeight");
    await context.sync();
    return [width.columnWidth, mixed.columnWidth, hidden.rowHidden, hidden.format.rowHeight];
  });
  expect(read).toEqual([90, null, null, 30]);
});

test("a drop-down list may take its choices from cells", async () => {
  const grid = new MemoryGrid("Ark1", "Sag");
  const rule = await run(async (sheet, context) => {
    const { dataValidation } = sheet.getRange("B2:B4");
    dataValidation.rule = { list: { inCellDropDown: true, source: "=Sag!$D$1:$D$3" } };
    const part = sheet.getRange("B3").dataValidation.load("rule,type");
    const other = sheet.getRange("B3:B9").dataValidation.load("type");
    await context.sync();
    return [part.rule, part.type, other.type];
  }, grid);
  expect(rule).toEqual([{ list: { inCellDropDown: true, source: "=Sag!$D$1:$D$3" } }, "List", "Inconsistent"]);
  expect(grid.sheets[1]?.lists).toEqual([{ area: { top: 1, left: 1, bottom: 3, right: 1 }, source: "=Sag!$D$1:$D$3" }]);
});
