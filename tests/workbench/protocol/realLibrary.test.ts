import { expect, test } from "vitest";
import type { QueryResult } from "../../../src/workbench/protocol/message.ts";
import type { RichApiHost } from "../../../src/workbench/protocol/richApiHost.ts";
import { MemoryGrid } from "../../harness/memoryGrid.ts";
import { officeInNode } from "../../harness/officeInNode.ts";

/**
 * What the library gets when it tells a service of its own, as it does when a page has loaded. The answer is an
 * error's code.
 */
function askedService(host: RichApiHost): Promise<string | undefined> {
  const ObjectPaths = { 1: { Id: 1, ObjectPathType: 2, Name: "A.Service" } };
  const body = JSON.stringify({ Actions: [{ Id: 1, ActionType: 3, Name: "Ready", ObjectPathId: 1 }], ObjectPaths });
  const bridge = host.connect();
  return new Promise((resolve) => {
    bridge.onMessageFromHost = (text) =>
      resolve((JSON.parse(JSON.parse(text).message.body) as QueryResult).Error?.Code);
    bridge.sendMessageToHost(
      JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: "ProcessQuery", method: "POST", headers: {}, body } }),
    );
  });
}

/** The library lives in a context of its own, so its arrays are compared as JSON. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

async function failureOf(work: () => Promise<unknown>): Promise<OfficeExtension.Error> {
  return work().then(
    () => {
      throw new Error("it did not fail");
    },
    (error: OfficeExtension.Error) => error,
  );
}

test("a new sheet takes values and gives them back with their address", async () => {
  const { Excel } = officeInNode();
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.add("Forslag (2)").getRange("A1:B2");
    range.values = [
      [1, "to"],
      [true, null as unknown as string],
    ];
    range.load("values,valueTypes,address");
    await context.sync();
    return plain([range.address, range.values, range.valueTypes]);
  });
  expect(read).toEqual([
    "'Forslag (2)'!A1:B2",
    [
      [1, "to"],
      [true, ""],
    ],
    [
      ["Double", "String"],
      ["Boolean", "Empty"],
    ],
  ]);
});

test("a property that was not loaded is the library's own complaint", async () => {
  const { Excel } = officeInNode();
  const failure = await failureOf(() =>
    Excel.run(async (context) => context.workbook.worksheets.getItem("Ark1").getRange("A1").values),
  );
  expect(failure.code).toBe("PropertyNotLoaded");
});

test("a sheet that does not exist is ItemNotFound at its member", async () => {
  const { Excel } = officeInNode();
  const failure = await failureOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Nix").load("name");
      await context.sync();
    }),
  );
  expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ItemNotFound", "WorksheetCollection.getItem"]);
});

test("null objects answer for their children too", async () => {
  const { Excel } = officeInNode();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nix");
    const used = sheet.getUsedRangeOrNullObject(true).load("address");
    await context.sync();
    expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
  });
});

test("a collection's items and nested properties are loaded in one batch", async () => {
  const { Excel, host } = officeInNode(new MemoryGrid("Ark1", "Sag"));
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/id,items/visibility,items/protection/protected");
    await context.sync();
    expect(
      plain(worksheets.items.map(({ name, visibility, protection }) => [name, visibility, protection.protected])),
    ).toEqual([
      ["Ark1", "Visible", false],
      ["Sag", "Visible", false],
    ]);
  });
  expect(host.syncCount).toBe(1);
});

test("objects travel as arguments", async () => {
  const { Excel } = officeInNode();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Ark1");
    const both = sheet.getRange("B2").getBoundingRect(sheet.getRange("C5")).load("address");
    const count = context.workbook.worksheets.getCount();
    await context.sync();
    expect([both.address, count.value]).toEqual(["'Ark1'!B2:C5", 1]);
  });
});

test("formats are set together and read together", async () => {
  const { Excel } = officeInNode();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Ark1").getRange("A1:B1");
    range.set({ format: { fill: { color: "#FF0000" }, font: { bold: true } } });
    range.getCell(0, 0).format.font.italic = true;
    range.load({ format: { fill: { color: true }, font: { bold: true, italic: true } } });
    await context.sync();
    const { fill, font } = range.format;
    expect([fill.color, font.bold, font.italic]).toEqual(["#FF0000", true, null]);
  });
});

test("a wrong shape fails with Excel's own words, and the library names the statement", async () => {
  const { Excel } = officeInNode();
  const failure = await failureOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1:B2").values = [[1]];
      await context.sync();
    }),
  );
  expect(failure.code).toBe("InvalidArgument");
  expect(failure.debugInfo.statement).toBe("range.values = ...;");
});

test("what the workbench lacks is named", async () => {
  const { Excel, faults } = officeInNode();
  const failure = await failureOf(() =>
    Excel.run(async (context) => {
      context.workbook.pivotTables.refreshAll();
      await context.sync();
    }),
  );
  expect([failure.code, failure.message]).toEqual(["ApiNotFound", "The workbench does not have Workbook.pivotTables."]);
  expect(faults).toEqual([]);
});

test("handlers hear of changes once they are registered, and no more once they are removed", async () => {
  const { Excel } = officeInNode();
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(
      async ({ address, triggerSource }) => void heard.push(`${address} ${triggerSource}`),
    );
    await context.sync();
    return added;
  });
  const write = () =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("D1").values = [[5]];
      await context.sync();
    });
  await write();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  await write();
  expect(heard).toEqual(["D1 ThisLocalAddin"]);
});

test("tracked objects outlive their run, others are gone, and nothing is left behind", async () => {
  const { Excel, host } = officeInNode();
  const context = new Excel.RequestContext();
  const kept = context.workbook.worksheets.getItem("Ark1").getRange("A1:B1");
  context.trackedObjects.add(kept);
  await context.sync();
  kept.values = [[7, 8]];
  await context.sync();
  context.trackedObjects.remove(kept);
  await context.sync();
  const leaked = await Excel.run(async (run) => {
    const range = run.workbook.worksheets.getItem("Ark1").getRange("A1").load("values");
    await run.sync();
    return range;
  });
  const failure = await failureOf(async () => {
    leaked.load("values");
    await leaked.context.sync();
  });
  expect(failure.code).toBe("InvalidObjectPath");
  await expect.poll(() => host.references.size).toBe(0);
});

test("while somebody types in a cell, nobody is answered", async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const editMode = { editing: true, whenFinished: () => finished };
  const { Excel } = officeInNode(undefined, editMode);
  const ask = (options: Excel.RunOptions) =>
    Excel.run(options, async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    });
  expect((await failureOf(() => ask({ delayForCellEdit: false }))).code).toBe("InvalidOperationInCellEditMode");
  const waiting = ask({ delayForCellEdit: true });
  editMode.editing = false;
  finish();
  expect(await waiting).toBe("'Ark1'!A1");
});

test("while somebody types in a cell, a setting is not written, and the library may speak with its own services", async () => {
  const { Excel, workbook, host } = officeInNode(undefined, { editing: true, whenFinished: () => Promise.resolve() });
  const writing = (): Promise<void> =>
    Excel.run({ delayForCellEdit: false }, async (context) => {
      context.workbook.settings.add("a", "b");
      await context.sync();
    });
  expect((await failureOf(writing)).code).toBe("InvalidOperationInCellEditMode");
  expect(workbook.settings.keys).toEqual([]);
  expect(await askedService(host)).toBe("ApiNotFound");
});

test("a protected sheet refuses every write and stays as it was", async () => {
  const { Excel, workbook, grid } = officeInNode();
  workbook.activeSheet.protected = true;
  const failure = await failureOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [["x"]];
      await context.sync();
    }),
  );
  expect(failure.code).toBe("AccessDenied");
  expect(grid.active.usedArea(false)).toBeNull();
});

test("a request above 5 MB is refused", async () => {
  const { Excel } = officeInNode();
  const failure = await failureOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Ark1").getRange("A1").values = [["x".repeat(6_000_000)]];
      await context.sync();
    }),
  );
  expect(failure.code).toBe("RequestPayloadSizeLimitExceeded");
});
