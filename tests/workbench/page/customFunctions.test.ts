import type { BrowserContext } from "playwright-core";
import { describe, expect, test } from "vitest";
import { browserMissing, ONE_MORE_TRY } from "../../harness/browser.ts";
import { useWorkbench } from "../../harness/useWorkbench.ts";

const METADATA = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "ARGS", name: "ARGS", parameters: [
      { name: "område", dimensionality: "matrix", type: "any" },
      { name: "valg", type: "any", optional: true },
      { name: "tal", type: "number", optional: true },
    ] },
    { id: "FLERE", name: "FLERE", parameters: [{ name: "område", dimensionality: "matrix", type: "any", repeating: true }] },
    { id: "SPILD", name: "SPILD", parameters: [{ name: "antal", type: "number" }] },
    { id: "FEJL", name: "FEJL", parameters: [{ name: "kode", type: "any" }] },
  ],
};

/** Runs in the pane's page. */
const FUNCTIONS = `
  CustomFunctions.associate("ARGS", (...args) => JSON.stringify(args));
  CustomFunctions.associate("FLERE", (ranges) => JSON.stringify(ranges));
  CustomFunctions.associate("SPILD", (count) => Array.from({ length: count }, (_, row) => [row + 1, (row + 1) * 100]));
  CustomFunctions.associate("FEJL", (code) => {
    if (code === "bar") throw new Error("bare JavaScript");
    throw new CustomFunctions.Error(code === "na" ? "#N/A" : "#VALUE!", "Der mangler noget i «" + code + "».");
  });
`;

async function withFakeFunctions(context: BrowserContext): Promise<void> {
  await context.route("**/functions.json", (route) => route.fulfill({ json: METADATA }));
  await context.route("**/functions.js", (route) => route.fulfill({ body: FUNCTIONS, contentType: "text/javascript" }));
}

describe.skipIf(browserMissing("funktioner i arbejdsbænkens celler"))("custom functions in cells", ONE_MORE_TRY, () => {
  const open = useWorkbench();
  const openFake = () => open({ prepare: withFakeFunctions });

  test("keep omitted, blank, zero, text, truth and errors apart", async () => {
    const workbench = await openFake();
    for (const [cell, text] of [["A1", "0"], ["A2", "x"], ["B2", "=1/0"]] as const) await workbench.typeInCell(cell, text);
    await workbench.typeInCell("D1", "=KVANTUM.ARGS(A1:B2)");
    await workbench.typeInCell("D2", "=KVANTUM.ARGS(A1;;5)");
    await workbench.typeInCell("D3", "=KVANTUM.ARGS(A2;SAND)");
    await workbench.typeInCell("D4", "=KVANTUM.FLERE(A1:A2;A2)");
    const args = (await workbench.values("D1:D4")).flat().map((text) => JSON.parse(String(text)) as unknown);
    const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    expect(args).toEqual([
      [[[0, ""], ["x", error]], null, null],
      [[[0]], null, 5],
      [[["x"]], true, null],
      [[[0], ["x"]], [["x"]]],
    ]);
  });

  test("spill, and are calculated again when their cells change", async () => {
    const workbench = await openFake();
    await workbench.typeInCell("A1", "2");
    await workbench.typeInCell("C1", "=KVANTUM.SPILD(A1)");
    await workbench.typeInCell("F1", "=SUM(C1:D3)");
    expect(await workbench.values("C1:D3")).toEqual([[1, 100], [2, 200], ["", ""]]);
    await workbench.typeInCell("A1", "3");
    expect(await workbench.values("C1:D3")).toEqual([[1, 100], [2, 200], [3, 300]]);
    expect(await workbench.cellValue("F1")).toBe(606);
  });

  test("say why they fail, at the cell, and the rest of the sheet goes on", async () => {
    const workbench = await openFake();
    await workbench.typeInCell("A1", '=KVANTUM.FEJL("na")');
    await workbench.typeInCell("A2", '=KVANTUM.FEJL("bar")');
    await workbench.typeInCell("A3", "=KVANTUM.ARGS()");
    await workbench.typeInCell("A4", '=HVIS.FEJL(A1;"fanget")');
    expect((await workbench.values("A1:A4")).flat()).toEqual(["#N/A", "#VALUE!", "#VALUE!", "fanget"]);
    const said = [
      ["A1", "A1: Der mangler noget i «na»."],
      ["A2", "A2: bare JavaScript"],
      ["A3", "A3: Argumentet område mangler."],
      ["A4", ""],
    ] as const;
    for (const [cell, message] of said) {
      await workbench.selectCell(cell);
      await expect.poll(() => workbench.message()).toBe(message);
    }
  });

  test("the add-in's own functions stand in the cells as they do in Excel", async () => {
    const workbench = await open();
    for (const [cell, text] of [["A1", "-100"], ["B1", "-100"], ["A2", "150"]] as const) await workbench.typeInCell(cell, text);
    await workbench.typeInCell("D1", "=KVANTUM.PAYBACK(A1:B1;A2:B2)");
    await workbench.typeInCell("D2", "=KVANTUM.NETEFFEKT(A1:B2)");
    expect(await workbench.values("D1:E2")).toEqual([[2, ""], [50, -100]]);
  });
});
