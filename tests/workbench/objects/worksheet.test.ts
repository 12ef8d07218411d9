import { expect, test } from "vitest";
import { MemoryGrid } from "../../harness/memoryGrid.ts";
import { officeInNode } from "../../harness/officeInNode.ts";

const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

function workbook(...names: string[]) {
  const { Excel, grid } = officeInNode(new MemoryGrid(...names));
  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>) =>
    Excel.run(async (context) => plain(await batch(context)));
  const codeOf = (batch: (context: Excel.RequestContext) => void) =>
    run(async (context) => {
      batch(context);
      return context.sync().then(
        () => "done",
        (error: OfficeExtension.Error) => error.code,
      );
    });
  return { run, codeOf, grid };
}

test.each([
  ["Sag", "ItemAlreadyExists"],
  ["sag", "ItemAlreadyExists"],
  ["a/b", "InvalidArgument"],
  ["", "InvalidArgument"],
  ["'a", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["x".repeat(31), "done"],
  ["Forslag (2) æøå", "done"],
])("a new sheet named %j: %s", async (name, code) => {
  const { codeOf } = workbook("Ark1", "Sag");
  expect(await codeOf(({ workbook: { worksheets } }) => void worksheets.add(name))).toBe(code);
});

test("a sheet added without a name gets the next free one, and the active sheet stays", async () => {
  const { run } = workbook("Ark1", "Ark2");
  const names = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add().load("name,position");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return [added.name, added.position, active.name];
  });
  expect(names).toEqual(["Ark3", 2, "Ark1"]);
});

test("the last visible sheet can neither be deleted nor hidden", async () => {
  const { codeOf } = workbook("Ark1", "Sag");
  expect(await codeOf(({ workbook: { worksheets } }) => void (worksheets.getItem("Sag").visibility = "Hidden"))).toBe(
    "done",
  );
  expect(await codeOf(({ workbook: { worksheets } }) => worksheets.getItem("Ark1").delete())).toBe("InvalidOperation");
  expect(await codeOf(({ workbook: { worksheets } }) => void (worksheets.getItem("Ark1").visibility = "Hidden"))).toBe(
    "InvalidOperation",
  );
});

test("print set-up reads back, which no grid shows", async () => {
  const { run } = workbook("Sag");
  const read = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sag");
    const { pageLayout } = sheet;
    const before = pageLayout.getPrintAreaOrNullObject();
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea(sheet.getRange("A1:H20"));
    const area = pageLayout.getPrintAreaOrNullObject().load("address");
    pageLayout.load("orientation,zoom");
    await context.sync();
    return [before.isNullObject, area.address, pageLayout.orientation, pageLayout.zoom];
  });
  expect(read).toEqual([true, "Sag!A1:H20", "Landscape", { horizontalFitToPages: 1 }]);
});

test("frozen panes say where they are", async () => {
  const { run } = workbook("Sag");
  const read = await run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getItem("Sag");
    freezePanes.freezeRows(2);
    const rows = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.freezeAt("A1:B3");
    const both = freezePanes.getLocationOrNullObject().load("address");
    await context.sync();
    freezePanes.unfreeze();
    const none = freezePanes.getLocationOrNullObject();
    await context.sync();
    return [rows.address, both.address, none.isNullObject];
  });
  expect(read).toEqual(["Sag!1:2", "Sag!A1:B3", true]);
});

test("names stand for cells", async () => {
  const { run } = workbook("Sag");
  const read = await run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add("Besparelser", worksheets.getItem("Sag").getRange("B2:G9"));
    const range = names.getItem("besparelser").getRangeOrNullObject().load("address");
    const missing = names.getItemOrNullObject("Nix");
    await context.sync();
    return [range.address, missing.isNullObject];
  });
  expect(read).toEqual(["Sag!B2:G9", true]);
});

test("settings and custom properties keep what they are given", async () => {
  const { run } = workbook("Sag");
  const read = await run(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.add("sag", { id: "TV03-2025", år: [2024, 2025] });
    settings.add("kort", "tekst");
    settings.getItem("kort").delete();
    const { customProperties } = worksheets.getItem("Sag");
    customProperties.add("Kilde", "skabelon");
    const setting = settings.getItem("sag").load("value");
    const gone = settings.getItemOrNullObject("kort");
    const property = customProperties.getItem("kilde").load("key,value");
    await context.sync();
    return [setting.value, gone.isNullObject, property.key, property.value];
  });
  expect(read).toEqual([{ id: "TV03-2025", år: [2024, 2025] }, true, "Kilde", "skabelon"]);
});

test("selecting a range activates its sheet", async () => {
  const { run, grid } = workbook("Ark1", "Sag");
  const selected = await run(async (context) => {
    context.workbook.worksheets.getItem("Sag").getRange("C5:D6").select();
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect([selected, grid.active.name]).toEqual([["Sag!C5:D6", "Sag!C5"], "Sag"]);
});
